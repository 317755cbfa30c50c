package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** What trainers say about answers, and what participants say back. */
@ApplicationScoped
@Transactional
public class Reviews {

    /** No participant's page shows more reviews than this. */
    private static final int SHOWN = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Groups groups;

    @Inject
    private Replies replies;

    @Inject
    private AuditTrail audit;

    /**
     * An answer as it happened, read by a trainer: the reading is written down, and what the person replied counts as read.
     * Empty outside the scope.
     */
    public Optional<Attempted> read(UUID answer, UUID reader, Scope scope) {
        Instant now = clock.instant();
        Optional<Attempted> found = find(answer, scope);
        found.ifPresent(attempt -> {
            audit.note(reader, "answer.read", attempt.person().id(), answer.toString());
            replies.see(answer, now);
        });
        return found;
    }

    /**
     * Sends a review to the participant.
     *
     * @param known the reviews that the trainer had read when they wrote theirs
     * @throws ReviewedMeanwhile when there is another one: the trainer reads it first, and may then add theirs
     */
    public Review send(UUID answer, Feedback feedback, int known, UUID reviewer, Scope scope) {
        database.find(Answer.class, answer, LockModeType.PESSIMISTIC_WRITE);
        Attempted attempt = find(answer, scope).orElseThrow(() -> new NoSuchElementException("no answer " + answer));
        if (attempt.reviews().size() > known) {
            throw new ReviewedMeanwhile(
                    attempt.reviews().get(attempt.reviews().size() - 1).reviewer());
        }
        return keep(attempt, feedback, reviewer);
    }

    /**
     * Sends the same to several participants, each for their own answer. An answer that has a review already is left alone,
     * one outside the scope is passed over.
     *
     * @return those to whom it was sent
     */
    public List<Review> sendEach(Collection<UUID> answers, Feedback feedback, UUID reviewer, Scope scope) {
        List<Review> sent = new ArrayList<>();
        // always in the same order, so that two trainers never wait for each other
        for (UUID answer : answers.stream().distinct().sorted().toList()) {
            database.find(Answer.class, answer, LockModeType.PESSIMISTIC_WRITE);
            find(answer, scope)
                    .filter(attempt -> attempt.reviews().isEmpty())
                    .ifPresent(attempt -> sent.add(keep(attempt, feedback, reviewer)));
        }
        return sent;
    }

    private Review keep(Attempted attempt, Feedback feedback, UUID reviewer) {
        UUID answer = attempt.answer().id();
        Review review = new Review(answer, attempt.person().id(), reviewer, feedback, clock.instant());
        database.persist(review);
        audit.note(reviewer, "review.send", attempt.person().id(), answer.toString());
        return review;
    }

    /**
     * What concerns a participant now, the newest first: what they have not read yet, and what is to be done again until
     * they have.
     */
    public List<Review> listOpenFor(UUID person) {
        return database.createQuery(
                        "SELECT r FROM Review r WHERE r.person = :person AND (r.seenAt IS NULL OR (r.verdict = :again"
                                + " AND NOT EXISTS (SELECT l.id FROM Review l WHERE l.answer = r.answer AND l.at > r.at)"
                                + " AND NOT EXISTS (SELECT b.id FROM Answer a, Answer b WHERE a.id = r.answer"
                                + " AND b.passage = a.passage AND b.step = a.step AND b.at > r.at)))"
                                + " ORDER BY r.at DESC",
                        Review.class)
                .setParameter("person", person)
                .setParameter("again", ReviewVerdict.AGAIN)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The last one that a participant was sent. */
    public Optional<Review> findLast(UUID person) {
        return database.createQuery("SELECT r FROM Review r WHERE r.person = :person ORDER BY r.at DESC", Review.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A review of this participant's; another's is answered like none. */
    public Optional<Review> find(UUID review, UUID person) {
        return Optional.ofNullable(database.find(Review.class, review))
                .filter(found -> found.person().equals(person));
    }

    /** The participant has read these reviews. */
    public void see(UUID person, List<UUID> reviews) {
        reviews.forEach(review -> find(review, person).ifPresent(found -> found.see(clock.instant())));
    }

    /** The participant answers a review of theirs. */
    public void reply(UUID review, UUID person, String text) {
        find(review, person)
                .orElseThrow(() -> new NoSuchElementException("no review " + review))
                .reply(text, clock.instant());
    }

    /** What is reviewed. */
    public Optional<ReviewedStep> findPlace(Review review) {
        return database.createQuery(
                        "SELECT NEW fr.aladdin.training.ReviewedStep(p.module, a.step) FROM Answer a, Passage p"
                                + " WHERE a.id = :answer AND p.id = a.passage",
                        ReviewedStep.class)
                .setParameter("answer", review.answer())
                .getResultStream()
                .findFirst();
    }

    private Optional<Attempted> find(UUID id, Scope scope) {
        Answer answer = database.find(Answer.class, id);
        if (answer == null) {
            return Optional.empty();
        }
        Passage passage = database.find(Passage.class, answer.passage());
        Optional<Account> person = groups.findPerson(passage.account(), scope);
        return person.map(known -> new Attempted(known, passage, answer, listAnswers(passage), listReviews(answer)));
    }

    private List<Answer> listAnswers(Passage passage) {
        return database.createQuery("SELECT a FROM Answer a WHERE a.passage = :passage ORDER BY a.at", Answer.class)
                .setParameter("passage", passage.id())
                .getResultList();
    }

    private List<Review> listReviews(Answer answer) {
        return database.createQuery("SELECT r FROM Review r WHERE r.answer = :answer ORDER BY r.at", Review.class)
                .setParameter("answer", answer.id())
                .getResultList();
    }
}
