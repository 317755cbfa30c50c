package fr.aladdin.catalogue;

import fr.aladdin.catalogue.mail.MailFacts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person gave at a step.
 *
 * @param fields what the page sent, by field name. Names by kind: choice and discovery {@code choice}; ordering
 *     {@code place.<item>}; matching {@code match.<pair>}; typed {@code typed}; form {@code field.<id>}; dialogue
 *     {@code say.<turn>}; find {@code found}; triage {@code decision.<id>}; scene {@code act}; passphrase {@code held}, {@code
 *     done}, {@code kept}, {@code time}, never what was typed; mission {@code tick},
 *     {@code note}; self-rating {@code rate.<line>}, {@code wish}
 * @param mail what had happened in the mailbox, for a mailbox task and a triage
 */
public record Given(Map<String, List<String>> fields, Optional<MailFacts> mail) {

    public Given {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copy);
    }

    public static Given of(Map<String, List<String>> fields) {
        return new Given(fields, Optional.empty());
    }

    public static Given of(MailFacts mail) {
        return new Given(Map.of(), Optional.of(mail));
    }

    /** What was kept as JSON by {@link #toJson()}. */
    public static Given fromJson(String json) {
        return GivenJson.read(json);
    }

    public String toJson() {
        return GivenJson.write(this);
    }

    /** Sent at all, even empty. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The first value, empty when there is none. */
    public String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The last value, empty when there is none. */
    public String last(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }
}
