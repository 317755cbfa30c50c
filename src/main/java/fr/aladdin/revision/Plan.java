package fr.aladdin.revision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What comes back to a person on one day: at most three gestures, the latest first, of different families as long as there
 * are some, one of them among honest messages and traps where that is possible. The same person finds the same plan all
 * day long.
 */
final class Plan {

    static final int MOST = 3;

    /** After so many days away nothing is caught up: three gestures, the best known first. */
    private static final int AWAY_DAYS = 30;

    private static final double PRESSING = 1.5;
    private static final Set<String> PRESSING_FAMILIES = Set.of("trap", "password");

    private final Map<String, Ladder> ladders;
    private final List<Variant> variants;
    private final LocalDate today;
    private final Random random;
    private final List<Offer> offers = new ArrayList<>();

    private Plan(Map<String, Ladder> ladders, List<Variant> variants, LocalDate today, long seed) {
        this.ladders = ladders;
        this.variants = variants;
        this.today = today;
        this.random = new Random(seed);
    }

    /**
     * @param ladders of one person when the day began, by gesture
     * @param seed drawn from the person and the day
     */
    static List<Offer> of(Map<String, Ladder> ladders, List<Variant> variants, LocalDate today, long seed) {
        Plan plan = new Plan(ladders, variants, today, seed);
        List<String> due = plan.due();
        plan.choose(due, gesture -> !plan.families().contains(family(gesture)));
        plan.choose(due, gesture -> true);
        plan.mix(due);
        return List.copyOf(plan.offers);
    }

    private List<String> due() {
        return ladders.keySet().stream()
                .filter(gesture -> ladder(gesture).isDue(today))
                .sorted(away() ? easiestFirst() : latestFirst())
                .toList();
    }

    private boolean away() {
        return ladders.values().stream()
                .map(ladder -> ladder.last().day())
                .max(Comparator.naturalOrder())
                .filter(last -> ChronoUnit.DAYS.between(last, today) > AWAY_DAYS)
                .isPresent();
    }

    private Comparator<String> latestFirst() {
        return Comparator.comparingDouble(this::urgency).reversed().thenComparing(Comparator.naturalOrder());
    }

    private Comparator<String> easiestFirst() {
        return Comparator.comparingInt((String gesture) -> ladder(gesture).rung())
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    private double urgency(String gesture) {
        double weight = PRESSING_FAMILIES.contains(family(gesture)) ? PRESSING : 1;
        return weight * (1 + ladder(gesture).lateness(today));
    }

    private void choose(List<String> due, Predicate<String> wanted) {
        for (String gesture : due) {
            if (offers.size() < MOST && !chosen().contains(gesture) && wanted.test(gesture)) {
                variant(gesture, any -> true).ifPresent(variant -> offer(gesture, variant));
            }
        }
    }

    /** Traps alone would teach fear: one task of three stands among honest messages, where a due gesture has one. */
    private void mix(List<String> due) {
        if (offers.size() < MOST || offers.stream().anyMatch(offer -> isMixed(offer.module()))) {
            return;
        }
        for (String gesture : due) {
            Optional<Variant> mixed = variant(gesture, Variant::mixed);
            if (mixed.isPresent()) {
                int place = chosen().contains(gesture) ? chosen().indexOf(gesture) : MOST - 1;
                offers.remove(place);
                offer(gesture, mixed.get());
                return;
            }
        }
    }

    /** One that trains the gesture, was not among its last two, and is not in the plan yet. */
    private Optional<Variant> variant(String gesture, Predicate<Variant> wanted) {
        List<String> used = new ArrayList<>(ladder(gesture).recent());
        offers.forEach(offer -> used.add(offer.module()));
        List<Variant> possible = variants.stream()
                .filter(variant -> variant.gestures().contains(gesture) && !used.contains(variant.module()))
                .filter(wanted)
                .toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(random.nextInt(possible.size())));
    }

    private void offer(String gesture, Variant variant) {
        offers.add(new Offer(gesture, variant.module(), ladder(gesture), false));
    }

    private boolean isMixed(String module) {
        return variants.stream()
                .anyMatch(variant -> variant.mixed() && variant.module().equals(module));
    }

    private List<String> chosen() {
        return offers.stream().map(Offer::gesture).toList();
    }

    private Set<String> families() {
        Set<String> families = new HashSet<>();
        chosen().forEach(gesture -> families.add(family(gesture)));
        return families;
    }

    private Ladder ladder(String gesture) {
        return Optional.ofNullable(ladders.get(gesture)).orElseThrow();
    }

    /** {@code mail} of {@code mail.find}. */
    static String family(String gesture) {
        return gesture.substring(0, gesture.indexOf('.'));
    }
}
