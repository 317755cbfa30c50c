package fr.aladdin.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void reading_a_page_is_open_to_links_from_anywhere(String method) {
        assertThat(accepts(method, Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
    }

    @Test
    void a_form_of_our_own_pages_is_accepted() {
        assertThat(accepts("POST", Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(accepts("POST", Map.of("Origin", "https://aladdin.example.org")))
                .isTrue();
        assertThat(accepts("POST", Map.of("Origin", "http://aladdin.test:8080", "Host", "aladdin.test:8080")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void a_form_from_elsewhere_is_refused_whatever_its_origin_says(String site) {
        assertThat(accepts("POST", Map.of("Sec-Fetch-Site", site, "Origin", "https://aladdin.example.org")))
                .isFalse();
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_is_refused() {
        assertThat(accepts("POST", Map.of())).isFalse();
        assertThat(accepts("POST", Map.of("Origin", "null"))).isFalse();
        assertThat(accepts("DELETE", Map.of("Origin", "https://evil.example"))).isFalse();
    }

    private boolean accepts(String method, Map<String, String> headers) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, asked, arguments) -> {
                    return switch (asked.getName()) {
                        case "getMethod" -> method;
                        case "getScheme" -> "http";
                        case "getHeader" -> headers.get((String) arguments[0]);
                        default -> throw new UnsupportedOperationException(asked.getName());
                    };
                });
        return OwnForms.accepts(request, "https://aladdin.example.org");
    }
}
