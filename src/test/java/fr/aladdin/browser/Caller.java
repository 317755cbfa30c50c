package fr.aladdin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody who speaks HTTP by hand: keeps cookies, follows nothing by itself, and can send what no page of ours would.
 * Each comes from a network address of its own, where the server believes that.
 */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Nobody waits longer for a page; a test that does has found something. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger CALLERS = new AtomicInteger();

    private final String home;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String from;

    Caller(String home) {
        this.home = home;
        int number = CALLERS.incrementAndGet();
        this.from = "198.51.100." + (number % 250 + 1);
    }

    /** An answer as it came. */
    record Answer(int status, HttpHeaders headers, String body, String address) {

        /** Where a redirect leads; empty when there is none. */
        String location() {
            return headers.firstValue("Location").orElse("");
        }

        Document page() {
            return Jsoup.parse(body, address);
        }

        @Override
        public String toString() {
            return status + " " + location() + " «" + page().title() + "» from " + address;
        }
    }

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bytes(HttpHeaders headers, byte[] body) {}

    Bytes download(String path) {
        return sendForBytes(request(path).GET());
    }

    private static Bytes sendForBytes(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Bytes(response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks with these headers beside it. */
    Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form as one of our own pages does. */
    Answer post(String path, Form form) {
        return post(path, form, Map.of("Sec-Fetch-Site", "same-origin", "Origin", home));
    }

    /** Sends a form that a file answers. */
    Bytes submit(String path, Form form) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", home)
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()));
        return sendForBytes(request);
    }

    /** Sends a form with these headers beside it. */
    Answer post(String path, Form form, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()));
        headers.forEach(request::header);
        return send(request);
    }

    Caller signInWithCard(String number, List<String> words) {
        Form form = Form.of("number", number);
        for (int i = 0; i < words.size(); i++) {
            form = form.with("word" + (i + 1), words.get(i));
        }
        return expectSignedIn(post("/", form));
    }

    Caller signInStaff(String email, String passphrase) {
        return expectSignedIn(post("/signin/staff", Form.of("email", email, "passphrase", passphrase)));
    }

    private Caller expectSignedIn(Answer answer) {
        if (answer.status() != 303) {
            throw new IllegalStateException("not signed in: " + answer);
        }
        return this;
    }

    /** The same as {@link #get}, with a cookie that the browser had before. */
    Answer getWith(String path, String cookie, String value) {
        cookies.put(cookie, value);
        return get(path);
    }

    /** The value of a cookie; empty when there is none. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", from);
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.length() == 0 ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    response.body(),
                    response.uri().toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        boolean gone = cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0");
        if (gone) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
