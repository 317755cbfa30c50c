package fr.aladdin.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Pairing left and right. The answer gives {@code match.<pair>} = the pair whose right side was chosen. */
public record Matching(StepOutline outline, List<String> pairs) implements Exercise {

    @Override
    public String kind() {
        return "matching";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne", "juste")
                .need("gauche.", pairs, "")
                .need("droite.", pairs, "")
                .foresee("pas-encore.", pairs)
                .foresee(List.of("pas-encore.vide"))
                .may("pas-encore");
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<String> asked = asked(given);
        List<Check> checks = asked.stream()
                .map(pair -> new Check(pair, given.first("match." + pair).equals(pair)))
                .toList();
        if (asked.stream().anyMatch(pair -> given.first("match." + pair).isBlank())) {
            return Correction.of(Verdict.INCOMPLETE, List.of("pas-encore.vide"), checks);
        }
        List<String> wrong = checks.stream()
                .filter(check -> !check.met())
                .map(check -> "pas-encore." + check.id())
                .toList();
        return wrong.isEmpty()
                ? Correction.of(Verdict.RIGHT, List.of("juste"), checks)
                : Correction.of(
                        Verdict.NOT_YET,
                        Stream.concat(Stream.of("pas-encore"), wrong.stream()).toList(),
                        checks);
    }

    /** In the simplified mode only some of the pairs are shown, and only those are judged. */
    private List<String> asked(Given given) {
        boolean fewer = !simple().isEmpty()
                && pairs.stream().noneMatch(pair -> !simple().contains(pair) && given.has("match." + pair));
        return fewer ? pairs.stream().filter(simple()::contains).toList() : pairs;
    }
}
