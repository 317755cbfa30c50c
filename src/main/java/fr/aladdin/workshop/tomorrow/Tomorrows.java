package fr.aladdin.workshop.tomorrow;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.platform.Clocks;
import fr.aladdin.revision.Ladder;
import fr.aladdin.revision.Revisions;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Stuck;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sheets that are read before workshops. The caller has made sure of the scope; that it was read is written down. */
@ApplicationScoped
@Transactional
public class Tomorrows {

    private static final Duration WITHOUT_A_WORKSHOP_BEFORE = Duration.ofDays(14);

    private static final String PRACTICE = "SELECT count(DISTINCT (p.id, a.step)), coalesce(sum(a.millis), 0) / 60000,"
            + " max(a.at) FROM answer a JOIN passage p ON p.id = a.passage WHERE p.account = ?1 AND a.at >= ?2";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Accounts accounts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Revisions revisions;

    @Inject
    private AuditTrail audit;

    public Tomorrow read(Workshop workshop, UUID reader) {
        audit.note(reader, "tomorrow.read", workshop.id(), "");
        List<Enrolled> expected = enrolments.list(workshop.id()).stream()
                .filter(one -> !one.isWaiting())
                .sorted(Comparator.comparing(Enrolled::name))
                .toList();
        Optional<Instant> before = endOfTheOneBefore(workshop);
        Instant since = before.orElseGet(() -> workshop.startsAt().minus(WITHOUT_A_WORKSHOP_BEFORE));
        List<Stuck> stuck =
                queue.listStuckAmong(expected.stream().map(Enrolled::person).toList());
        LocalDate day = LocalDate.ofInstant(workshop.startsAt(), Clocks.BORDEAUX);
        List<Practice> practice =
                expected.stream().map(one -> practice(one, since)).toList();
        List<Learner> learners = practice.stream().map(one -> learner(one, day)).toList();
        return new Tomorrow(
                since,
                before.isPresent(),
                practice,
                stuck,
                Pair.among(stuck, learners),
                Opening.among(stuck, learners, gestures(), this::exercise));
    }

    /** Of the same series or the same group; it is over by now, and was not called off. */
    private Optional<Instant> endOfTheOneBefore(Workshop workshop) {
        UUID none = new UUID(0, 0);
        return database.createQuery(
                        "SELECT w.endsAt FROM Workshop w WHERE w.cancelledAt IS NULL AND w.endsAt <= :start"
                                + " AND (w.series = :series OR w.team = :team) ORDER BY w.endsAt DESC",
                        Instant.class)
                .setParameter("start", Collections.min(List.of(workshop.startsAt(), clock.instant())))
                .setParameter("series", workshop.series().orElse(none))
                .setParameter("team", workshop.group().orElse(none))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Practice practice(Enrolled one, Instant since) {
        Object[] row = (Object[]) database.createNativeQuery(PRACTICE)
                .setParameter(1, one.person())
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return new Practice(
                one.person(),
                one.name(),
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Timestamp) row[2]).toInstant());
    }

    private Learner learner(Practice one, LocalDate day) {
        Map<String, Ladder> ladders = revisions.ladders(one.person());
        Set<String> due = ladders.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        String language =
                accounts.get(one.person()).display().language().locale().getLanguage();
        return new Learner(one.person(), one.name(), language, one.steps(), ladders, due);
    }

    private List<String> gestures() {
        return catalogue.get().gestures().stream().map(gesture -> gesture.id()).toList();
    }

    /** The small task that brings the gesture back: one that is about it before anything else, then the shortest. */
    private Optional<String> exercise(String gesture) {
        return catalogue.get().variants().stream()
                .filter(module -> gesturesOf(module).contains(gesture))
                .min(Comparator.comparing(
                                (LearningModule module) -> gesturesOf(module).indexOf(gesture))
                        .thenComparing(LearningModule::minutes))
                .map(LearningModule::slug);
    }

    private static List<String> gesturesOf(LearningModule variant) {
        return variant.steps().get(0).gestures();
    }
}
