package fr.aladdin.catalogue.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something done in a recorded proof.
 *
 * @param verb choose, type, open, reply …, as content/README.md lists them
 * @param details what follows the verb; under the empty name when it is not a map
 */
public record Act(String verb, Map<String, List<String>> details) {

    static Act read(String verb, YamlNode value) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        if (value.isMap()) {
            value.all().forEach((name, detail) -> details.put(name, detail.texts()));
        } else {
            details.put("", value.texts());
        }
        return new Act(verb, details);
    }

    /** What follows the verb. */
    public List<String> values() {
        return all("");
    }

    /** The one thing that follows the verb. */
    public String value() {
        return first("");
    }

    public List<String> all(String name) {
        return details.getOrDefault(name, List.of());
    }

    /** Empty when there is none. */
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    public boolean has(String name) {
        return details.containsKey(name);
    }
}
