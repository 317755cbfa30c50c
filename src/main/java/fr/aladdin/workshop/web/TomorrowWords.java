package fr.aladdin.workshop.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.web.ModuleWords;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.tomorrow.Pair;
import fr.aladdin.workshop.tomorrow.Practice;
import fr.aladdin.workshop.tomorrow.Tomorrow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet before a workshop in words, each part with the rule behind its lines. */
@RequestScoped
public class TomorrowWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private ModuleWords modules;

    @Inject
    private ExerciseWords exercises;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    List<TomorrowPart> parts(Tomorrow sheet) {
        return List.of(practice(sheet), stuck(sheet.stuck()), together(sheet.pairs()), opening(sheet));
    }

    private TomorrowPart practice(Tomorrow sheet) {
        List<TomorrowPart.Line> lines = new ArrayList<>();
        sheet.practice().stream()
                .filter(Practice::isAny)
                .forEach(one -> lines.add(TomorrowPart.Line.of(practised(one))));
        List<String> idle = sheet.practice().stream()
                .filter(one -> !one.isAny())
                .map(Practice::name)
                .toList();
        if (!idle.isEmpty()) {
            lines.add(TomorrowPart.Line.of(msg.of("workshop_tomorrow.practice_not", String.join(", ", idle))));
        }
        String rule = sheet.afterWorkshop() ? "practice_rule_since" : "practice_rule_days";
        return part("practice", msg.of("workshop_tomorrow." + rule, moments.time(sheet.since())), lines);
    }

    private String practised(Practice one) {
        return msg.of(
                "workshop_tomorrow.practice_line",
                one.name(),
                msg.of("workshop_tomorrow.practice_amount", one.steps(), one.minutes()),
                moments.time(one.last()));
    }

    private TomorrowPart stuck(List<Stuck> stuck) {
        String rule = msg.of("workshop_tomorrow.stuck_rule", Stuck.MISSES, Stuck.LATELY.toDays());
        Map<String, List<Stuck>> byTries = stuck.stream()
                .collect(Collectors.groupingBy(
                        one -> one.last().answer() + " " + one.misses(), LinkedHashMap::new, Collectors.toList()));
        return part("stuck", rule, byTries.values().stream().map(this::line).collect(Collectors.toList()));
    }

    /** @param sameTries gestures on which somebody is stuck by the same tries: a step often trains several */
    private TomorrowPart.Line line(List<Stuck> sameTries) {
        Stuck one = sameTries.get(0);
        String text = msg.of(
                "workshop_tomorrow.stuck_line",
                List.of(
                        one.name(),
                        sameTries.stream()
                                .map(stuck -> msg.of("workshop_tomorrow.gesture", modules.gesture(stuck.gesture())))
                                .collect(Collectors.joining(", ")),
                        String.valueOf(one.misses()),
                        moments.time(one.last().at()),
                        modules.step(one.last().module(), one.last().step())));
        boolean open = groups.findPerson(one.person(), trainer.scope()).isPresent();
        return new TomorrowPart.Line(
                text,
                open ? "/training/review?answer=" + one.last().answer() : "",
                msg.get("training_reviews.see_try"));
    }

    private TomorrowPart together(List<Pair> pairs) {
        return part(
                "together",
                msg.get("workshop_tomorrow.together_rule"),
                pairs.stream()
                        .map(pair -> TomorrowPart.Line.of(msg.of(
                                "workshop_tomorrow.together_line",
                                List.of(
                                        pair.helps(),
                                        pair.stuck(),
                                        modules.gesture(pair.gesture()),
                                        moments.day(pair.aloneOn())))))
                        .collect(Collectors.toList()));
    }

    private TomorrowPart opening(Tomorrow sheet) {
        List<TomorrowPart.Line> lines = new ArrayList<>();
        sheet.opening().ifPresent(one -> {
            lines.add(TomorrowPart.Line.of(msg.of(
                    "workshop_tomorrow.opening_line",
                    exercises.title(one.module()),
                    exercises.minutes(one.module()),
                    modules.gesture(one.gesture()))));
            lines.add(TomorrowPart.Line.of(msg.of("workshop_tomorrow.opening_asks", exercises.asks(one.module()))));
        });
        String rule = sheet.opening()
                .map(one -> msg.of("workshop_tomorrow.opening_rule_" + one.why().tag(), one.people()))
                .orElseGet(() -> msg.get("workshop_tomorrow.opening_rule"));
        return part("opening", rule, lines);
    }

    private TomorrowPart part(String id, String rule, List<TomorrowPart.Line> lines) {
        if (lines.isEmpty()) {
            lines.add(TomorrowPart.Line.of(msg.get("workshop_tomorrow." + id + "_none")));
        }
        return new TomorrowPart(id, msg.get("workshop_tomorrow." + id), rule, List.copyOf(lines));
    }
}
