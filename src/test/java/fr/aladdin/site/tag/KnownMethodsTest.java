package fr.aladdin.site.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownMethodsTest {

    private final KnownMethods methods = new KnownMethods();
    private Page page = new Page();

    @BeforeEach
    void a_page_that_asks_for_the_first_time() {
        page = new Page();
    }

    @Test
    void a_method_without_arguments_is_called() {
        assertThat(methods.invoke(page, new Person("Amina"), "name", null, null))
                .isEqualTo("Amina");
        assertThat(page.isPropertyResolved()).isTrue();
    }

    @Test
    void overloads_are_told_apart_by_their_number_of_arguments() {
        Person amina = new Person("Amina");
        assertThat(methods.invoke(page, amina, "greet", null, new Object[] {"Bonjour"}))
                .isEqualTo("Bonjour Amina");
        assertThat(methods.invoke(page, amina, "greet", null, new Object[] {"Bonjour", "!"}))
                .isEqualTo("Bonjour Amina!");
    }

    @Test
    void what_cannot_be_told_apart_is_left_to_the_platform() {
        Person amina = new Person("Amina");
        assertThat(methods.invoke(page, amina, "call", null, new Object[] {"a"}))
                .isNull();
        assertThat(methods.invoke(page, amina, "list", null, new Object[] {"a"}))
                .isNull();
        assertThat(methods.invoke(page, amina, "nothing", null, null)).isNull();
        assertThat(methods.invoke(page, null, "name", null, null)).isNull();
        assertThat(page.isPropertyResolved()).isFalse();
    }

    @Test
    void a_method_of_a_hidden_class_is_called_where_an_interface_declares_it() {
        assertThat(methods.invoke(page, List.of("a", "b", "c"), "size", null, null))
                .isEqualTo(3);
        assertThat(methods.invoke(page, List.of("a", "b", "c"), "get", null, new Object[] {1}))
                .isEqualTo("b");
        assertThat(methods.invoke(page, new ArrayList<>(List.of("a", "b")).subList(0, 1), "size", null, null))
                .isEqualTo(1);
    }

    @Test
    void what_a_module_keeps_to_itself_is_called_where_a_class_that_it_shows_declares_it() {
        assertThat(methods.invoke(page, DocumentBuilderFactory.newDefaultInstance(), "getFeature", null, new Object[] {
                    XMLConstants.FEATURE_SECURE_PROCESSING
                }))
                .isEqualTo(true);
    }

    @Test
    void what_a_method_throws_is_said() {
        assertThatThrownBy(() -> methods.invoke(page, new Person("Amina"), "refuse", null, null))
                .isInstanceOf(ELException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    /** Somebody whom a page may ask. */
    public record Person(String name) {

        public String greet(String word) {
            return word + " " + name;
        }

        public String greet(String word, String end) {
            return greet(word) + end;
        }

        public String call(String number) {
            return number;
        }

        public String call(Object number) {
            return String.valueOf(number);
        }

        public String list(String... words) {
            return String.join(" ", words);
        }

        /** Pages ask things, not classes: this one is in nobody's way. */
        public static String greet(Integer times) {
            return "Bonjour ".repeat(times);
        }

        public String refuse() {
            if (!name.isEmpty()) {
                throw new IllegalStateException();
            }
            return name;
        }
    }

    private static final class Page extends ELContext {

        @Override
        @SuppressWarnings("unchecked") // whatever is given fits here
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) value;
        }

        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
