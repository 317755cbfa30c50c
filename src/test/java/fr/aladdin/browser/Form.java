package fr.aladdin.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a form sends: names and values in their order, a name more than once where several are chosen. */
record Form(List<Field> fields) {

    record Field(String name, String value) {}

    Form {
        fields = List.copyOf(fields);
    }

    /** @param namesAndValues one after the other */
    static Form of(String... namesAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Form(fields);
    }

    /** The same with another value in that field. */
    Form with(String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        changed.removeIf(field -> field.name().equals(name));
        changed.add(new Field(name, value));
        return new Form(changed);
    }

    /** The same with one more value in that field. */
    Form and(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Form(more);
    }

    /** As a freshly drawn page would send it. */
    Form fresh() {
        return with("form-key", UUID.randomUUID().toString());
    }

    Set<String> names() {
        return fields.stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    }

    String encoded() {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
