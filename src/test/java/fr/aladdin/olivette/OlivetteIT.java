package fr.aladdin.olivette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.openid.Departure;
import fr.aladdin.openid.Exchange;
import fr.aladdin.openid.OpenIdentity;
import fr.aladdin.openid.Outcome;
import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.RelyingParty;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The practice provider on a real database, asked by the relying party that signs people in for real. */
@ExtendWith(ArquillianExtension.class)
class OlivetteIT {

    private static final Olivette.Person CAMILLE =
            new Olivette.Person("camille", Map.of("given_name", "Camille", "birthdate", "4 mars 1980"));

    @Inject
    private Olivette olivette;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    private final List<HTTPRequest> asked = new ArrayList<>();

    @Test
    void a_service_gets_to_know_what_it_asked_and_nothing_more() throws Exception {
        RelyingParty party = party();
        OpenIdentity who = signIn(party).identity().orElseThrow();
        assertEquals("Camille", who.claims().get("given_name"));
        assertFalse(who.claims().containsKey("birthdate"), "it was not asked");
        assertEquals(
                "ES256",
                SignedJWT.parse(who.idToken()).getHeader().getAlgorithm().getName());
    }

    @Test
    void another_service_knows_the_same_person_by_another_name() throws Exception {
        String here = signIn(party()).identity().orElseThrow().subject();
        RelyingParty other = new RelyingParty(request -> carry(request, client("other")), clock);
        String there = signIn(other, "other").identity().orElseThrow().subject();
        assertNotEquals(here, there);
    }

    @Test
    void a_code_counts_once_and_its_second_use_ends_what_came_of_the_first() throws Exception {
        RelyingParty party = party();
        Departure departure = party.begin(profile("shop"));
        URI back = olivette.grant(handle(departure), CAMILLE);
        assertTrue(party.finish(profile("shop"), departure.kept(), brought(back))
                .identity()
                .isPresent());
        HTTPRequest userinfo = asked.get(asked.size() - 1);
        assertEquals(200, olivette.answer(userinfo, client("shop")).getStatusCode());
        assertEquals(
                "refused",
                party.finish(profile("shop"), departure.kept(), brought(back)).kind());
        assertEquals(401, olivette.answer(userinfo, client("shop")).getStatusCode());
    }

    @Test
    void a_code_without_its_verifier_or_for_another_service_is_worth_nothing() throws Exception {
        RelyingParty party = party();
        Departure departure = party.begin(profile("shop"));
        URI back = olivette.grant(handle(departure), CAMILLE);
        Exchange kept = departure.kept();
        Exchange stolen = new Exchange(
                kept.provider(), kept.state(), kept.nonce(), "x".repeat(43), kept.issuerComesBack(), kept.until());
        assertEquals(
                "refused", party.finish(profile("shop"), stolen, brought(back)).kind());
    }

    @Test
    void nobody_is_sent_to_an_address_that_is_not_registered_and_a_challenge_must_be_there() throws Exception {
        URI good = party().begin(profile("shop")).address();
        assertEquals(303, get(good).getStatusCode());
        assertEquals(400, get(replaced(good, "retour", "ailleurs")).getStatusCode());
        assertEquals(
                400, get(replaced(good, "client_id=shop", "client_id=other")).getStatusCode());
        for (String weak : List.of("code_challenge_method=plain", "without=method")) {
            URI answer = get(replaced(good, "code_challenge_method=S256", weak)).getLocation();
            assertTrue(answer.toString().contains("error=invalid_request"), answer.toString());
        }
    }

    @Test
    void turning_back_is_told_as_such() throws Exception {
        RelyingParty party = party();
        Departure departure = party.begin(profile("shop"));
        URI back = olivette.refuse(handle(departure));
        assertEquals(
                "aborted",
                party.finish(profile("shop"), departure.kept(), brought(back)).kind());
    }

    @Test
    void a_new_key_signs_at_once_and_the_one_before_still_counts() throws Exception {
        RelyingParty party = party();
        String before = signIn(party).identity().orElseThrow().idToken();
        keys.rotate();
        String after = signIn(party).identity().orElseThrow().idToken();
        assertNotEquals(keyOf(before), keyOf(after));
        assertTrue(keys.signed(SignedJWT.parse(before)));
    }

    @Test
    void signing_out_needs_a_token_of_ones_own_and_leads_to_the_registered_place_alone() throws Exception {
        RelyingParty party = party();
        String token = signIn(party).identity().orElseThrow().idToken();
        URI farewell = party.farewell(profile("shop"), token, "s").orElseThrow();
        assertEquals(
                "https://shop.example/olivette/au-revoir?state=s",
                get(farewell).getLocation().toString());
        assertEquals(400, get(replaced(farewell, "au-revoir", "ailleurs")).getStatusCode());
        assertEquals(400, olivette.answer(request(farewell), client("other")).getStatusCode());
    }

    @Test
    void who_signs_people_in_to_aladdin_refuses_it() throws Exception {
        RelyingParty party = party();
        Departure departure = party.begin(profile("shop"));
        URI back = olivette.grant(handle(departure), CAMILLE);
        ProviderProfile real = ProviderProfile.franceConnect(
                "https://issuer.example", profile("shop").client(), List.of("openid"), List.of());
        Exchange kept = departure.kept();
        Exchange begun = new Exchange(real.name(), kept.state(), kept.nonce(), "", true, kept.until());
        Outcome outcome =
                new RelyingParty(request -> carry(request, client("shop")), clock).finish(real, begun, brought(back));
        assertEquals("issuer: another provider answers", outcome.reason());
    }

    @Test
    void none_of_its_answers_sets_a_cookie() throws Exception {
        assertTrue(signIn(party()).identity().isPresent());
        for (HTTPRequest request : asked) {
            assertTrue(olivette.answer(request, client("shop")).getHeaderValues("Set-Cookie") == null);
        }
    }

    private Client client(String id) {
        return olivette.client(id, id + ".example");
    }

    private ProviderProfile profile(String id) {
        Client client = client(id);
        return new ProviderProfile(
                "olivette",
                Olivette.ISSUER,
                new ProviderProfile.Client(
                        id,
                        client.secret(),
                        ProviderProfile.Authentication.POST,
                        client.callback(),
                        client.afterLogout()),
                List.of("openid", "given_name"),
                List.of(),
                true,
                Set.of("ES256"),
                true);
    }

    private RelyingParty party() {
        return new RelyingParty(request -> carry(request, client("shop")), clock);
    }

    private HTTPResponse carry(ReadOnlyHTTPRequest request, Client client) {
        HTTPRequest copy = new HTTPRequest(request.getMethod(), request.getURI());
        request.getHeaderMap().forEach((name, values) -> copy.setHeader(name, values.toArray(new String[0])));
        copy.setBody(request.getBody());
        asked.add(copy);
        return olivette.answer(copy, client);
    }

    private Outcome signIn(RelyingParty party) throws Exception {
        return signIn(party, "shop");
    }

    private Outcome signIn(RelyingParty party, String service) throws Exception {
        Departure departure = party.begin(profile(service));
        String location = olivette.answer(request(departure.address()), client(service))
                .getLocation()
                .toString();
        URI back = olivette.grant(location.substring(location.indexOf('=') + 1), CAMILLE);
        return party.finish(profile(service), departure.kept(), brought(back));
    }

    private String handle(Departure departure) {
        String location = get(departure.address()).getLocation().toString();
        return location.substring(location.indexOf('=') + 1);
    }

    private HTTPResponse get(URI address) {
        return olivette.answer(request(address), client("shop"));
    }

    private static HTTPRequest request(URI address) {
        return new HTTPRequest(HTTPRequest.Method.GET, address);
    }

    private static URI replaced(URI address, String what, String by) {
        return URI.create(address.toString().replace(what, by));
    }

    private static String keyOf(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static Map<String, String[]> brought(URI address) {
        Map<String, String[]> brought = new HashMap<>();
        URLUtils.parseParameters(address.getRawQuery())
                .forEach((name, values) -> brought.put(name, values.toArray(new String[0])));
        return brought;
    }
}
