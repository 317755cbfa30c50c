package fr.aladdin.revision;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Step;
import fr.aladdin.learning.OpenedStep;
import fr.aladdin.learning.StepResult;
import fr.aladdin.learning.StepResults;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Where each person stands with each gesture, and what comes back today. Nothing of it is stored: it follows from what was done. */
@ApplicationScoped
public class Revisions {

    @Inject
    private StepResults results;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Clock clock;

    /** Every gesture that this person has acted at least once, with where they stand, in the order of the curriculum. */
    public Map<String, Ladder> ladders(UUID person) {
        return ladders(uses(person), any -> true);
    }

    /** What comes back to this person today, done or not; empty when nothing is due. */
    public List<Offer> offers(UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.BORDEAUX));
        List<GestureUse> uses = uses(person);
        Map<String, Ladder> atDawn = ladders(uses, use -> use.day().isBefore(today));
        List<Variant> variants =
                catalogue.get().variants().stream().map(Variant::of).toList();
        long seed = person.hashCode() * 31L + today.toEpochDay();
        return Plan.of(atDawn, variants, today, seed).stream()
                .map(offer -> new Offer(offer.gesture(), offer.module(), offer.ladder(), isDone(offer, uses, today)))
                .toList();
    }

    private static boolean isDone(Offer offer, List<GestureUse> uses, LocalDate today) {
        return uses.stream()
                .anyMatch(use -> use.day().equals(today) && use.module().equals(offer.module()));
    }

    private Map<String, Ladder> ladders(List<GestureUse> uses, Predicate<GestureUse> counted) {
        Map<String, List<GestureUse>> byGesture = new LinkedHashMap<>();
        catalogue.get().gestures().forEach(gesture -> byGesture.put(gesture.id(), new ArrayList<>()));
        uses.stream().filter(counted).forEach(use -> Optional.ofNullable(byGesture.get(use.gesture()))
                .ifPresent(list -> list.add(use)));
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        byGesture.forEach((gesture, list) -> Ladder.after(list).ifPresent(ladder -> ladders.put(gesture, ladder)));
        return ladders;
    }

    /**
     * How far each of these people has come with each gesture that they have met, asked for at once; a gesture that somebody
     * has not met is absent.
     */
    public Map<UUID, Map<String, GestureReach>> reaches(Collection<UUID> people) {
        Map<UUID, Map<String, List<OpenedStep>>> opened = new HashMap<>();
        for (OpenedStep one : results.listOpened(people)) {
            step(one.result()).stream()
                    .flatMap(step -> step.gestures().stream())
                    .forEach(gesture -> opened.computeIfAbsent(one.account(), any -> new HashMap<>())
                            .computeIfAbsent(gesture, any -> new ArrayList<>())
                            .add(one));
        }
        Map<UUID, Map<String, GestureReach>> reaches = new HashMap<>();
        opened.forEach((person, gestures) -> {
            Map<String, GestureReach> of = new HashMap<>();
            gestures.forEach((gesture, steps) -> of.put(gesture, reach(gesture, steps)));
            reaches.put(person, of);
        });
        return reaches;
    }

    private GestureReach reach(String gesture, List<OpenedStep> opened) {
        List<OpenedStep> acted = opened.stream()
                .filter(one -> step(one.result()).filter(Revisions::acted).isPresent())
                .toList();
        List<GestureUse> uses = acted.stream()
                .filter(OpenedStep::ended)
                .map(one -> use(gesture, one.result()))
                .toList();
        return new GestureReach(GestureState.after(uses), acted.stream().anyMatch(OpenedStep::tried));
    }

    /** Oldest first; steps that the content no longer has train nothing any more. */
    private List<GestureUse> uses(UUID person) {
        return results.listOf(person).stream()
                .flatMap(result -> step(result).filter(Revisions::acted).stream()
                        .flatMap(step -> step.gestures().stream().map(gesture -> use(gesture, result))))
                .toList();
    }

    private Optional<Step> step(StepResult result) {
        return catalogue.get().findModule(result.module()).flatMap(module -> module.findStep(result.step()));
    }

    private static boolean acted(Step step) {
        return step instanceof Exercise exercise && exercise.acted();
    }

    private static GestureUse use(String gesture, StepResult result) {
        return new GestureUse(
                gesture,
                result.module(),
                result.step(),
                LocalDate.ofInstant(result.at(), Clocks.BORDEAUX),
                Outcome.of(result));
    }
}
