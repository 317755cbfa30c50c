package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Choosing among answers.
 *
 * @param several all the right ones are to be chosen; otherwise one of them is enough
 * @param unknown the choice « je ne sais pas encore »
 * @param shows the scripted message shown with the question
 */
public record Choice(
        StepOutline outline,
        List<String> choices,
        List<String> right,
        boolean several,
        Optional<String> unknown,
        Optional<String> shows)
        implements Exercise {

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public TextKeys texts() {
        TextKeys keys = TextKeys.needing("consigne", "juste")
                .need("choix.", choices, "")
                .foresee("pas-encore.", wrong(choices))
                .need("retour.", unknown.stream().toList(), "")
                .may("pas-encore.vide");
        return several && right.size() > 1 ? keys.foresee(List.of("pas-encore.manque")) : keys;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<String> chosen = new ArrayList<>(given.all("choice"));
        chosen.retainAll(choices);
        if (chosen.isEmpty()) {
            return Correction.of(Verdict.INCOMPLETE, "pas-encore.vide");
        }
        unknown.filter(doubt -> chosen.size() > 1).ifPresent(chosen::remove);
        if (unknown.filter(chosen::contains).isPresent()) {
            return Correction.of(Verdict.UNSURE, "retour." + chosen.get(0));
        }
        return several ? judgeAll(chosen) : judgeOne(chosen.get(0));
    }

    private Correction judgeOne(String chosen) {
        return right.contains(chosen)
                ? Correction.of(Verdict.RIGHT, "juste")
                : Correction.of(Verdict.NOT_YET, "pas-encore." + chosen);
    }

    private Correction judgeAll(List<String> chosen) {
        List<String> say = new ArrayList<>();
        wrong(chosen).forEach(choice -> say.add("pas-encore." + choice));
        if (!chosen.containsAll(right)) {
            say.add("pas-encore.manque");
        }
        return say.isEmpty() ? Correction.of(Verdict.RIGHT, "juste") : Correction.of(Verdict.NOT_YET, say, List.of());
    }

    private List<String> wrong(List<String> among) {
        return among.stream()
                .filter(choice -> !right.contains(choice) && !unknown.equals(Optional.of(choice)))
                .toList();
    }
}
