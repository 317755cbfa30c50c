package fr.aladdin.bench;

import fr.aladdin.openid.TestProvider;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Signs somebody in again and again with the provider of the tests on this machine, set up as FranceConnect, and prints how long the
 * two requests to us take, between which the person is at the provider. What the provider itself takes to answer us is in
 * it. Run it with {@code -Dexec.mainClass=fr.aladdin.bench.ProviderBench}.
 */
public final class ProviderBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 500;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final HttpClient client = Visitor.client();
    private final TestProvider provider;
    private final URI home;
    private final Timings off = new Timings();
    private final Timings back = new Timings();
    private final Timings both = new Timings();

    private ProviderBench(TestProvider provider, String home) {
        this.provider = provider;
        this.home = URI.create(home);
    }

    public static void main(String[] arguments) throws Exception {
        // else each of its answers waits 40 ms for the acknowledgement of its first packet, which is not our time
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (TestProvider provider = new TestProvider(Clock.systemUTC());
                Server server = Server.start(Map.of(
                        "FRANCECONNECT_ISSUER", provider.issuer(),
                        "FRANCECONNECT_CLIENT_ID", "aladdin",
                        "FRANCECONNECT_CLIENT_SECRET", "secret-of-the-bench"))) {
            link(server, provider);
            ProviderBench bench = new ProviderBench(provider, server.address());
            bench.run(WARM_UP);
            bench.off.cleared();
            bench.back.cleared();
            bench.both.cleared();
            bench.run(ROUNDS);
            say("off to the provider", bench.off);
            say("back from it, signed in", bench.back);
            say("both", bench.both);
        }
    }

    private void run(int times) throws Exception {
        for (int round = 0; round < times; round++) {
            CookieManager cookies = new CookieManager();
            long begin = System.nanoTime();
            String there = location(cookies, home.resolve("/signin/franceconnect"));
            long gone = System.nanoTime();
            String callback = provider.signIn(URI.create(there)).entrySet().stream()
                    .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue()[0], StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "/signin/franceconnect/callback?", ""));
            long returning = System.nanoTime();
            String place = location(cookies, home.resolve(callback));
            long in = System.nanoTime();
            if (!place.endsWith("/learning/path")) {
                throw new IllegalStateException("not signed in, but sent to " + place);
            }
            off.add(gone - begin);
            back.add(in - returning);
            both.add(gone - begin + in - returning);
        }
    }

    private String location(CookieManager cookies, URI address) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        cookies.get(address, Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<Void> answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        cookies.put(address, answer.headers().map());
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    /** As somebody who was signed in with their card has done before. */
    private static void link(Server server, TestProvider provider) throws Exception {
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            if (statement.executeUpdate(
                            "INSERT INTO linked_identity (id, account, provider, issuer, subject, linked_at)"
                                    + " SELECT gen_random_uuid(), id, 'franceconnect', '" + provider.issuer() + "', '"
                                    + provider.subject + "', now() FROM account WHERE display_name = 'Mariam'")
                    != 1) {
                throw new SQLException("nobody to link");
            }
        }
    }

    private static void say(String what, Timings timings) {
        OUT.printf(
                "%-25s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
                what, timings.millisAt(50), timings.millisAt(95), timings.millisAt(99));
    }
}
