package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.openid.Outcome.Part;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A relying party, and a provider of the test's own that it speaks to over the loopback network. */
abstract class WithTestProvider {

    static final String SECRET = "secret-of-the-test-is-32-bytes-long";
    static final Set<String> BOTH = Set.of("ES256", "RS256");

    final Clock clock = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
    final RelyingParty party = new RelyingParty(new WebTransport(), clock);
    TestProvider provider;

    @BeforeEach
    void start() throws Exception {
        provider = new TestProvider(clock);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    ProviderProfile standard() {
        return profile(Authentication.POST, BOTH);
    }

    ProviderProfile profile(Authentication authentication, Set<String> algorithms) {
        Client client = client(authentication);
        List<String> openid = List.of("openid");
        return new ProviderProfile(
                "test", provider.issuer(), client, openid, List.of("eidas1"), true, algorithms, false);
    }

    ProviderProfile franceConnect() {
        return ProviderProfile.franceConnect(
                provider.issuer(), client(Authentication.POST), List.of("openid"), List.of("eidas1"));
    }

    /** Somebody goes to the provider, signs in there and comes back. */
    Outcome signIn(ProviderProfile profile) throws NotIdentified {
        return finish(profile, party.begin(profile));
    }

    Outcome finish(ProviderProfile profile, Departure departure) {
        return party.finish(profile, departure.kept(), provider.signIn(departure.address()));
    }

    static OpenIdentity identified(Outcome outcome) {
        assertThat(outcome.reason()).isEmpty();
        return outcome.identity().orElseThrow();
    }

    static void refused(Outcome outcome, Part part, String why) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).part()).isEqualTo(part);
        assertThat(outcome.reason()).contains(why);
        assertThat(outcome.identity()).isEmpty();
    }

    static Map<String, List<String>> asked(Departure departure) {
        return URLUtils.parseParameters(departure.address().getRawQuery());
    }

    private static Client client(Authentication authentication) {
        return new Client(
                "aladdin",
                SECRET,
                authentication,
                URI.create("http://localhost/callback"),
                URI.create("http://localhost/left"));
    }
}
