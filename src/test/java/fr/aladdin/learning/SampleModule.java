package fr.aladdin.learning;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Lesson;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.Skills;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.Summary;
import fr.aladdin.catalogue.Texts;
import fr.aladdin.catalogue.Tolerance;
import fr.aladdin.catalogue.TypedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module of the tests: something to read, a choice, an answer to type, a mission and a summary. */
public final class SampleModule {

    public static final Lesson READ = new Lesson(outline("lire"), List.of());
    public static final Choice CHOOSE = new Choice(
            outline("choisir"), List.of("a", "b", "c"), List.of("b"), false, Optional.of("c"), Optional.empty());
    public static final TypedAnswer TYPE = new TypedAnswer(
            outline("ecrire"), List.of("exe"), Tolerance.NONE, "text", Optional.empty(), Optional.empty(), List.of());
    public static final Mission MISSION = new Mission(outline("mission"), List.of("fait"), false, Optional.empty());
    public static final Summary SUMMARY = new Summary(outline("bilan"), List.of("lire"));

    private SampleModule() {}

    public static LearningModule module() {
        return of(READ, CHOOSE, TYPE, MISSION, SUMMARY);
    }

    /** The same module with other steps, as after a change of content. */
    public static LearningModule of(Step... steps) {
        return of(Map.of("entree.titre", "Un module"), steps);
    }

    public static LearningModule of(Map<String, String> french, Step... steps) {
        return inVersion("v1", french, steps);
    }

    /** The module as its content stood at some time. */
    public static LearningModule inVersion(String version, Map<String, String> french, Step... steps) {
        return new LearningModule(
                new LearningModule.Outline(
                        "module",
                        "email",
                        1,
                        10,
                        List.of(),
                        new Skills(List.of(), List.of(), ""),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of()),
                new LearningModule.World(List.of(), Map.of(), Map.of(), Map.of(), List.of()),
                List.of(steps),
                new Texts(new LinkedHashMap<>(french), Map.of()),
                version);
    }

    public static StepOutline outline(String id) {
        return outline(id, List.of());
    }

    /** @param simple what is kept in the simplified mode */
    public static StepOutline outline(String id, List<String> simple) {
        return new StepOutline(id, List.of(), 2, List.of(), simple, false);
    }
}
