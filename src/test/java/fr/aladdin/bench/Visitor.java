package fr.aladdin.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One browser without JavaScript: it keeps its cookies, follows redirects as requests of their own, and fills in forms. */
final class Visitor {

    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private final URI home;
    private final Timings timings;
    private Document page = new Document("");

    Visitor(HttpClient client, String home, Timings timings) {
        this.client = client;
        this.home = URI.create(home);
        this.timings = timings;
    }

    /** A visitor's cookies are their own, connections may be shared: the client keeps none. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Document page() {
        return page;
    }

    Document open(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(home.resolve(address)).GET());
    }

    /** The lines of an answer that goes on; ends when the stream is closed. Not timed. */
    Stream<String> lines(String address) throws IOException, InterruptedException {
        URI uri = home.resolve(address);
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).GET();
        cookies.get(uri, Map.of()).forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return client.send(builder.build(), HttpResponse.BodyHandlers.ofLines()).body();
    }

    /** Follows the first link that fits. */
    Document follow(String selector) throws IOException, InterruptedException {
        return open(first(selector).absUrl("href"));
    }

    boolean sees(String selector) {
        return page.selectFirst(selector) != null;
    }

    Element first(String selector) {
        Element found = page.selectFirst(selector);
        if (found == null) {
            throw new IllegalStateException("no " + selector + " at " + page.location() + " («" + page.title() + "»)");
        }
        return found;
    }

    /** Presses a button: sends its form with everything in it, and the fields given. */
    Document press(String button, Map<String, List<String>> fields) throws IOException, InterruptedException {
        Element pressed = first(button);
        Element form = pressed.closest("form");
        if (!(form instanceof FormElement filled)) {
            throw new IllegalStateException(button + " stands in no form at " + page.location());
        }
        List<String> body = new ArrayList<>();
        filled.formData().stream()
                .filter(pair -> !fields.containsKey(pair.key()) && !pair.key().equals(pressed.attr("name")))
                .forEach(pair -> body.add(pair(pair.key(), pair.value())));
        fields.forEach((name, values) -> values.forEach(value -> body.add(pair(name, value))));
        if (!pressed.attr("name").isEmpty()) {
            body.add(pair(pressed.attr("name"), pressed.attr("value")));
        }
        String target = filled.hasAttr("action") ? filled.absUrl("action") : page.location();
        return send(HttpRequest.newBuilder(URI.create(target))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Document send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = exchange(request);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            answer = exchange(
                    HttpRequest.newBuilder(answer.uri().resolve(location)).GET());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " from " + answer.uri());
        }
        page = Jsoup.parse(text(answer), answer.uri().toString());
        return page;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder builder) throws IOException, InterruptedException {
        URI uri = builder.build().uri();
        builder.header("Accept-Encoding", "gzip").header("Sec-Fetch-Site", "same-origin");
        cookies.get(uri, Map.of()).forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        HttpRequest request = builder.build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        timings.add(System.nanoTime() - begin);
        cookies.put(uri, answer.headers().map());
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        boolean zipped =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream plain = zipped ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
