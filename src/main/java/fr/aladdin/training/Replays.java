package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import fr.aladdin.learning.PlayedAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody did in a passage, read again by a trainer. Every look is written down; outside the scope there is nothing. */
@ApplicationScoped
@Transactional
public class Replays {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    public Optional<Replay> read(UUID passage, UUID reader, Scope scope) {
        Optional<Replay> found = Optional.ofNullable(database.find(Passage.class, passage))
                .flatMap(one -> groups.findPerson(one.account(), scope).map(person -> replay(person, one)));
        found.ifPresent(
                replay -> audit.note(reader, "passage.read", replay.person().id(), passage.toString()));
        return found;
    }

    /** The passage in which an answer was given. */
    public Optional<Replay> readWith(UUID answer, UUID reader, Scope scope) {
        return Optional.ofNullable(database.find(Answer.class, answer))
                .flatMap(one -> read(one.passage(), reader, scope));
    }

    /** Two tries of one person at one step, in whichever passages of theirs; empty when they are not that. */
    public Optional<ComparedTries> compare(UUID one, UUID other, UUID reader, Scope scope) {
        Answer first = database.find(Answer.class, one);
        Answer second = database.find(Answer.class, other);
        if (first == null
                || second == null
                || one.equals(other)
                || !first.step().equals(second.step())) {
            return Optional.empty();
        }
        boolean turned = first.at().isAfter(second.at());
        Answer earlier = turned ? second : first;
        Answer later = turned ? first : second;
        Passage before = database.find(Passage.class, earlier.passage());
        Optional<ComparedTries> found = Optional.of(database.find(Passage.class, later.passage()))
                .filter(now -> isOfTheSame(before, now))
                .flatMap(now -> groups.findPerson(now.account(), scope)
                        .map(person -> new ComparedTries(person, now, earlier, later)));
        found.ifPresent(both -> List.of(one, other)
                .forEach(answer ->
                        audit.note(reader, "answer.read", both.person().id(), answer.toString())));
        return found;
    }

    /** Two passages of one person through one module; empty when they are not that. */
    public Optional<ComparedPassages> comparePassages(UUID one, UUID other, UUID reader, Scope scope) {
        Passage first = database.find(Passage.class, one);
        Passage second = database.find(Passage.class, other);
        boolean alike = first != null && second != null && !one.equals(other) && isOfTheSame(first, second);
        return alike
                ? read(one, reader, scope)
                        .flatMap(before -> read(other, reader, scope).map(after -> ComparedPassages.of(before, after)))
                : Optional.empty();
    }

    private static boolean isOfTheSame(Passage one, Passage other) {
        return one.account().equals(other.account()) && one.module().equals(other.module());
    }

    /** The other passages of the same person through the same module, the latest first. */
    public List<Passage> listOthers(Replay replay) {
        return database.createQuery(
                        "SELECT p FROM Passage p WHERE p.account = :account AND p.module = :module AND p.id <> :one"
                                + " ORDER BY p.startedAt DESC",
                        Passage.class)
                .setParameter("account", replay.person().id())
                .setParameter("module", replay.passage().module())
                .setParameter("one", replay.passage().id())
                .getResultList();
    }

    /** Everything that was done in the scene of a step, fresh beginnings included, in its order. */
    public List<SceneAct> listActs(Replay replay, String step) {
        return database.createQuery(
                        "SELECT a FROM PlayedAct a, StepVisit v WHERE v.passage = :passage AND v.step = :step"
                                + " AND a.visit = v.id ORDER BY a.number",
                        PlayedAct.class)
                .setParameter("passage", replay.passage())
                .setParameter("step", step)
                .getResultStream()
                .map(PlayedAct::act)
                .toList();
    }

    private Replay replay(Account person, Passage passage) {
        List<Answer> answers = database.createQuery(
                        "SELECT a FROM Answer a WHERE a.passage = :passage ORDER BY a.at, a.attempt", Answer.class)
                .setParameter("passage", passage.id())
                .getResultList();
        return new Replay(person, passage, answers);
    }
}
