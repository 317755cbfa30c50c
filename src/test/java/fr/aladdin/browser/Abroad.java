package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.openid.TestProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody's way through a provider of the test, without a browser. */
final class Abroad {

    private Abroad() {}

    /**
     * Signs in at the provider.
     *
     * @param begun where we sent the browser
     * @param callback where it comes back to
     * @return the address that it comes back with
     */
    static String back(TestProvider provider, Answer begun, String callback) {
        assertThat(begun.location()).startsWith(provider.issuer() + "/authorize?");
        return provider.signIn(URI.create(begun.location())).entrySet().stream()
                .flatMap(pair -> Arrays.stream(pair.getValue()).map(value -> pair.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&", callback + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
