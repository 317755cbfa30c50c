package fr.aladdin.demonstration;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.Discovery;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.FormField;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.TypedAnswer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        } else if (exercise instanceof FormFilling form) {
            form.fields().forEach(field -> fields.put("field." + field.id(), List.of(inBox(field))));
        } else if (exercise instanceof SelfRating rating) {
            rating.lines().forEach(line -> fields.put("rate." + line.id(), List.of("3")));
            fields.put("wish", List.of("Taper le @ encore une fois."));
        } else if (exercise instanceof Mission mission) {
            fields.put("tick", mission.ticks());
            fields.put("note", List.of("Ma voisine a bien écrit mon adresse."));
        }
        if (exercise instanceof PassphraseTask task) {
            return List.of(task.right());
        }
        return exercise instanceof Dialogue dialogue ? to(dialogue) : List.of(Given.of(fields));
    }

    private static String inBox(FormField field) {
        if (field.optional()) {
            return "";
        }
        return switch (field.shape()) {
            case TICK -> FormField.TICKED;
            case CHOICE -> first(field.accepted(), first(field.choices(), ""));
            case EMAIL -> first(field.accepted(), "camille.duval@exercice.example");
            case TEL -> first(field.accepted(), "06 39 98 00 12");
            case DATE -> first(field.accepted(), "4/3/1980");
            case NUMBER -> first(field.accepted(), "1");
            case TEXT, AREA -> first(field.accepted(), "Camille Duval");
        };
    }

    private static String first(List<String> all, String otherwise) {
        return all.isEmpty() ? otherwise : all.get(0);
    }

    /** The choices that lead to a good end on the shortest way. */
    private static List<Given> to(Dialogue dialogue) {
        Deque<List<Dialogue.Said>> ways = new ArrayDeque<>(List.of(List.of()));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<Dialogue.Said> way = ways.remove();
            Dialogue.Turn turn = dialogue.findWaiting(way).orElse(null);
            if (turn == null) {
                return way.stream()
                        .map(said -> Given.of(Map.of(
                                "say." + said.turn().id(), List.of(said.option().id()))))
                        .toList();
            }
            if (seen.add(turn.id())) {
                turn.options().stream()
                        .filter(option -> !option.isEnd() || option.right())
                        .forEach(option -> {
                            List<Dialogue.Said> longer = new ArrayList<>(way);
                            longer.add(new Dialogue.Said(turn, option));
                            ways.add(longer);
                        });
            }
        }
        return List.of();
    }
}
