package fr.aladdin.demonstration;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Discovery;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.TypedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What someone hands in who knows the answer, kind by kind; several hand-ins where an exercise wants them. */
final class RightAnswers {

    private RightAnswers() {}

    static List<Given> to(Exercise exercise) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (exercise instanceof FindOnScreen find) {
            return find.targets().stream()
                    .map(target -> Given.of(Map.of("found", List.of(target))))
                    .toList();
        } else if (exercise instanceof Choice choice) {
            fields.put(
                    "choice", choice.several() ? choice.right() : choice.right().subList(0, 1));
        } else if (exercise instanceof Discovery discovery) {
            fields.put("choice", discovery.choices().subList(0, 1));
        } else if (exercise instanceof Ordering ordering) {
            ordering.items()
                    .forEach(item -> fields.put(
                            "place." + item,
                            List.of(Integer.toString(ordering.items().indexOf(item) + 1))));
        } else if (exercise instanceof Matching matching) {
            matching.pairs().forEach(pair -> fields.put("match." + pair, List.of(pair)));
        } else if (exercise instanceof TypedAnswer typed) {
            fields.put("typed", typed.accepted().subList(0, 1));
        } else if (exercise instanceof SelfRating rating) {
            rating.lines().forEach(line -> fields.put("rate." + line.id(), List.of("3")));
            fields.put("wish", List.of("Taper le @ encore une fois."));
        } else if (exercise instanceof Mission mission) {
            fields.put("tick", mission.ticks());
            fields.put("note", List.of("Ma voisine a bien écrit mon adresse."));
        }
        return List.of(Given.of(fields));
    }
}
