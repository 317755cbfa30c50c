package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Given;
import fr.aladdin.site.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a person gave from the fields of a form. Fields that no kind of step has are passed over. */
final class AnswerForm {

    /** Signs that all fields of an answer may hold together. */
    static final int LONGEST = 10_000;

    private static final int MOST_VALUES = 200;
    private static final Pattern FIELD = Pattern.compile(
            "choice|typed|found|tick|note|wish|" + "(?:place|match|decision|rate|field|say)\\.[\\p{L}0-9._-]{1,80}");

    private AnswerForm() {}

    /** What was given; empty when it is too long to be kept. */
    static Optional<Given> read(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int length = 0;
        int count = 0;
        for (Map.Entry<String, String[]> field : parameters.entrySet()) {
            if (!FIELD.matcher(field.getKey()).matches()) {
                continue;
            }
            List<String> values = new ArrayList<>();
            for (String value : field.getValue()) {
                values.add(Asked.withoutControl(value).replace("\r", ""));
                length += field.getKey().length() + value.length();
                count++;
            }
            fields.put(field.getKey(), values);
        }
        return length > LONGEST || count > MOST_VALUES ? Optional.empty() : Optional.of(Given.of(fields));
    }
}
