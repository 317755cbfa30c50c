package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Tolerance;
import fr.aladdin.catalogue.TypedAnswer;
import fr.aladdin.catalogue.TypedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads how something typed is judged. */
final class TypedReader {

    private static final Set<String> TOLERANCES = Set.of("none", "accents", "slips");

    private TypedReader() {}

    static Tolerance tolerance(YamlNode tolerance) {
        return tolerance
                .findAmong(TOLERANCES, "a tolerance")
                .filter(TOLERANCES::contains)
                .map(known -> Tolerance.valueOf(known.toUpperCase(Locale.ROOT)))
                .orElse(Tolerance.NONE);
    }

    static List<TypedAnswer.Case> cases(YamlNode otherwise) {
        List<TypedAnswer.Case> cases = new ArrayList<>();
        for (YamlNode other : otherwise.items()) {
            cases.add(new TypedAnswer.Case(
                    pattern(other.need("when")), other.need("say").text()));
            other.noMoreKeys();
        }
        return cases;
    }

    private static TypedPattern pattern(YamlNode when) {
        TypedPattern pattern = new TypedPattern(
                when.at("typed").texts(),
                when.at("contains").find(),
                when.at("lacks").find(),
                when.at("blank").flag());
        when.noMoreKeys();
        return pattern;
    }
}
