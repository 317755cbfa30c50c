package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.aladdin.openid.Outcome.Part;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A provider that is down, slow, endless, or sends elsewhere. */
class AbsentProviderTest extends WithTestProvider {

    @Test
    void a_provider_that_is_down_is_unreachable() {
        ProviderProfile profile = standard();
        provider.close();

        assertThat(begun(party, profile).kind()).isEqualTo("unreachable");
    }

    @Test
    void a_provider_that_goes_down_meanwhile_is_unreachable() throws Exception {
        Departure departure = party.begin(standard());
        ProviderProfile profile = standard();
        var brought = provider.signIn(departure.address());
        provider.close();

        assertThat(party.finish(profile, departure.kept(), brought).kind()).isEqualTo("unreachable");
    }

    @Test
    void a_provider_with_a_fault_of_its_own_is_unreachable() throws Exception {
        provider.tokenStatus = 503;

        assertThat(signIn(standard()).kind()).isEqualTo("unreachable");
    }

    @Test
    void an_answer_that_is_no_token_answer_is_refused() throws Exception {
        provider.tokenFault = said -> said.remove("access_token");

        refused(signIn(standard()), Part.TOKEN, "cannot be read");
    }

    @Test
    void an_answer_without_an_id_token_is_refused() throws Exception {
        provider.tokenFault = said -> said.remove("id_token");

        refused(signIn(standard()), Part.ID_TOKEN, "there is none");
        assertThat(provider.userinfoAsked).hasValue(0);
    }

    @Test
    void a_provider_that_accepts_and_says_nothing_is_given_up() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            RelyingParty hasty = new RelyingParty(new WebTransport(Duration.ofMillis(300)), clock);
            Outcome outcome = begun(hasty, at(silent.getLocalPort()));

            assertThat(outcome.kind()).isEqualTo("unreachable");
            assertThat(outcome.reason()).contains("in time");
        }
    }

    @Test
    void an_endless_answer_is_given_up() throws Exception {
        HttpServer endless = serving(200, WebTransport.LARGEST_BYTES + 1, null);
        try {
            assertThat(begun(party, at(endless.getAddress().getPort())).kind()).isEqualTo("unreachable");
        } finally {
            endless.stop(0);
        }
    }

    @Test
    void thirty_who_ask_at_once_all_have_their_turn() throws Exception {
        ProviderProfile profile = standard();
        party.begin(profile);
        ExecutorService people = Executors.newFixedThreadPool(30);
        try {
            Callable<Outcome> signIn = () -> signIn(profile);
            for (Future<Outcome> one : people.invokeAll(Collections.nCopies(30, signIn))) {
                identified(one.get());
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void whoever_waits_too_long_for_their_turn_is_told_so() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            RelyingParty hasty = new RelyingParty(new WebTransport(Duration.ofMillis(300)), clock);
            ExecutorService people = Executors.newFixedThreadPool(60);
            try {
                Callable<Outcome> beginning = () -> begun(hasty, at(silent.getLocalPort()));
                for (Future<Outcome> one : people.invokeAll(Collections.nCopies(60, beginning))) {
                    assertThat(one.get().kind()).isEqualTo("unreachable");
                }
            } finally {
                people.shutdown();
            }
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        HttpServer elsewhere = serving(302, 0, provider.issuer() + "/.well-known/openid-configuration");
        try {
            assertThat(begun(party, at(elsewhere.getAddress().getPort())).reason())
                    .startsWith("discovery");
        } finally {
            elsewhere.stop(0);
        }
    }

    private static Outcome begun(RelyingParty party, ProviderProfile profile) {
        try {
            party.begin(profile);
            throw new AssertionError("it began");
        } catch (NotIdentified ended) {
            return ended.outcome();
        }
    }

    private ProviderProfile at(int port) {
        return ProviderProfile.standard(
                "test", "http://localhost:" + port, standard().client(), List.of("openid"), List.of());
    }

    private static HttpServer serving(int status, int bytes, @org.jspecify.annotations.Nullable String location)
            throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", asked -> {
            if (location != null) {
                asked.getResponseHeaders().set("Location", location);
            }
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(status, bytes == 0 ? -1 : bytes);
            try (OutputStream out = asked.getResponseBody()) {
                out.write(" ".repeat(bytes).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        });
        server.start();
        return server;
    }
}
