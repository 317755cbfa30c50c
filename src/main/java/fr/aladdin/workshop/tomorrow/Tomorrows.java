package fr.aladdin.workshop.tomorrow;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.platform.Clocks;
import fr.aladdin.revision.Ladder;
import fr.aladdin.revision.Revisions;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.Try;
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
    private Enrolments enrolments;

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
        List<Stuck> stuck = stuck(expected);
        LocalDate day = LocalDate.ofInstant(workshop.startsAt(), Clocks.BORDEAUX);
        List<Learner> learners = expected.stream().map(one -> learner(one, day)).toList();
        return new Tomorrow(
                since,
                before.isPresent(),
                expected.stream().map(one -> practice(one, since)).toList(),
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

    private List<Stuck> stuck(List<Enrolled> expected) {
        if (expected.isEmpty()) {
            return List.of();
        }
        List<Try> tries = database.createQuery(
                        "SELECT NEW fr.aladdin.training.Try(a.id, p.account, c.displayName, p.module, a.step, a.verdict,"
                                + " a.at) FROM Answer a, Passage p, Account c WHERE a.at > :since"
                                + " AND a.verdict IN :verdicts AND p.id = a.passage AND c.id = p.account"
                                + " AND p.account IN :people",
                        Try.class)
                .setParameter("since", clock.instant().minus(Stuck.LATELY))
                .setParameter("verdicts", Set.of(Verdict.RIGHT, Verdict.NOT_YET))
                .setParameter("people", expected.stream().map(Enrolled::person).toList())
                .getResultList();
        return Stuck.among(tries, this::gesturesOf);
    }

    private List<String> gesturesOf(Try one) {
        return catalogue
                .get()
                .findModule(one.module())
                .flatMap(module -> module.findStep(one.step()))
                .map(Step::gestures)
                .orElse(List.of());
    }

    private Learner learner(Enrolled one, LocalDate day) {
        Map<String, Ladder> ladders = revisions.ladders(one.person());
        Set<String> due = ladders.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Learner(one.person(), one.name(), ladders, due);
    }

    private List<String> gestures() {
        return catalogue.get().gestures().stream().map(gesture -> gesture.id()).toList();
    }

    /** The first small task that brings the gesture back. */
    private Optional<String> exercise(String gesture) {
        return catalogue.get().variants().stream()
                .filter(module -> module.steps().get(0).gestures().contains(gesture))
                .map(LearningModule::slug)
                .findFirst();
    }
}
