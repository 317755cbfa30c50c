package fr.aladdin.openid;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves the client against a provider that others wrote and that is certified, {@code oidc-provider} of npm, started on
 * this machine: {@code ./aladdin prove-openid}. Its argument is the folder where the provider's libraries are installed.
 */
public final class ProveOpenid {

    private static final PrintStream TERMINAL = System.out;

    private final String libraries;
    private final int port;
    private final RelyingParty party = new RelyingParty(new WebTransport(), Clock.systemUTC());

    private ProveOpenid(String libraries) throws IOException {
        this.libraries = libraries;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public static void main(String[] arguments) throws Exception {
        new ProveOpenid(arguments[0]).prove();
    }

    private void prove() throws Exception {
        Process first = start("first");
        Departure late;
        try {
            expect("sign-in with a signed userinfo", signIn(profile()), "identified");
            Departure honest = party.begin(profile());
            Exchange kept = honest.kept();
            Exchange another = new Exchange(
                    kept.provider(),
                    kept.state(),
                    "x".repeat(64),
                    kept.verifier(),
                    kept.issuerComesBack(),
                    kept.until());
            expect("wrong nonce", party.finish(profile(), another, visit(honest.address())), "refused");
            Departure twice = party.begin(profile());
            Map<String, String[]> brought = visit(twice.address());
            expect("a code once", party.finish(profile(), twice.kept(), brought), "identified");
            expect("a code a second time", party.finish(profile(), twice.kept(), brought), "refused");
            late = party.begin(profile());
        } finally {
            end(first);
        }
        expect("a provider that is down", party.finish(profile(), late.kept(), came(late)), "unreachable");
        Process second = start("second");
        try {
            expect("signing key rotation", signIn(profile()), "identified");
        } finally {
            end(second);
        }
    }

    private Outcome signIn(ProviderProfile profile) throws Exception {
        Departure departure = party.begin(profile);
        return party.finish(profile, departure.kept(), visit(departure.address()));
    }

    private static void expect(String what, Outcome outcome, String kind) {
        TERMINAL.println(what + ": " + outcome.kind() + " " + outcome.reason());
        if (!outcome.kind().equals(kind)) {
            TERMINAL.println("expected: " + kind);
            System.exit(1);
        }
    }

    /** A code that nobody will look at any more. */
    private Map<String, String[]> came(Departure departure) {
        return Map.of(
                "code",
                new String[] {"x"},
                "state",
                new String[] {departure.kept().state()},
                "iss",
                new String[] {"http://localhost:" + port});
    }

    /** Signs in at the provider as a browser does, through its pages: what the browser brings back. */
    private static Map<String, String[]> visit(URI address) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI next = address;
        while (next.getPort() != 9) {
            HttpResponse<String> came =
                    browser.send(HttpRequest.newBuilder(next).build(), HttpResponse.BodyHandlers.ofString());
            if (came.statusCode() == 200) {
                String form = came.body().contains("value=\"login\"")
                        ? "prompt=login&login=somebody&password=any"
                        : "prompt=consent";
                came = browser.send(
                        HttpRequest.newBuilder(next)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            }
            String location = came.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException("the provider's pages lead nowhere"));
            next = next.resolve(location);
        }
        Map<String, String[]> brought = new LinkedHashMap<>();
        URLUtils.parseParameters(next.getRawQuery())
                .forEach((name, values) -> brought.put(name, values.toArray(String[]::new)));
        return brought;
    }

    private ProviderProfile profile() {
        Client client = new Client(
                "aladdin",
                "a-secret-for-this-proof-alone-0123456789",
                Authentication.POST,
                URI.create("http://localhost:9/callback"),
                URI.create("http://localhost:9/left"));
        return new ProviderProfile(
                "proof", "http://localhost:" + port, client, List.of("openid"), List.of(), true, Set.of("ES256"), true);
    }

    private Process start(String keyName) throws IOException {
        Process process = new ProcessBuilder(
                        "node", "src/test/openid-provider/provider.mjs", Integer.toString(port), keyName, libraries)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("ready")) {
                return process;
            }
        }
        throw new IllegalStateException("the provider did not start");
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
