package fr.aladdin.training;

import fr.aladdin.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences that trainers keep, each for themselves or for a place. */
@ApplicationScoped
@Transactional
public class KeptSentences {

    /** A trainer keeps so many, and a place: more would no longer be read. */
    public static final int MOST = 60;

    private static final String OF_THEIRS =
            "SELECT s FROM KeptSentence s WHERE s.removedAt IS NULL AND s.keeper = :trainer";

    private static final String OF_PLACES = "SELECT s FROM KeptSentence s, Place p WHERE s.removedAt IS NULL"
            + " AND s.place = p.id AND (:everything = TRUE OR p.id IN :places OR EXISTS (SELECT g.id FROM TrainingGroup g"
            + " WHERE g.place = p.id AND g.id IN :groups)) ORDER BY p.name, s.keptAt, s.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Those that a trainer keeps for themselves, the oldest first. */
    public List<KeptSentence> listOwn(UUID trainer) {
        return database.createQuery(OF_THEIRS + " ORDER BY s.keptAt, s.id", KeptSentence.class)
                .setParameter("trainer", trainer)
                .getResultList();
    }

    /** Those of the places of the scope, place by place. */
    public List<KeptSentence> listOfPlaces(Scope scope) {
        return scope.bind(database.createQuery(OF_PLACES, KeptSentence.class)).getResultList();
    }

    /** Those with these ids that a trainer may say, in the order of the ids. */
    public List<KeptSentence> listOffered(Collection<UUID> ids, UUID trainer, Scope scope) {
        List<UUID> offered = Stream.concat(listOwn(trainer).stream(), listOfPlaces(scope).stream())
                .map(KeptSentence::id)
                .toList();
        return ids.stream()
                .filter(offered::contains)
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Whether it is still offered or not: what was sent is read for ever. */
    public Optional<KeptSentence> find(UUID id) {
        return Optional.ofNullable(database.find(KeptSentence.class, id));
    }

    /** What was sent, in that language or else in French. */
    public List<String> say(Review review, Language language) {
        return review.kept().stream()
                .flatMap(id -> find(id).stream())
                .map(sentence -> sentence.in(language))
                .toList();
    }

    /**
     * Keeps a sentence.
     *
     * @param place which the trainer leads; null to keep it for themselves
     * @param led the places that they lead
     * @throws TooManyKept when there are as many as can be read
     */
    public KeptSentence keep(SentenceWords words, @Nullable UUID place, UUID by, Scope led) {
        if (place != null && !led.coversPlace(place)) {
            throw new NoSuchElementException("no such place to keep a sentence for");
        }
        List<KeptSentence> others = place == null
                ? listOwn(by)
                : database.createQuery(
                                "SELECT s FROM KeptSentence s WHERE s.removedAt IS NULL AND s.place = :place",
                                KeptSentence.class)
                        .setParameter("place", place)
                        .getResultList();
        if (others.size() >= MOST) {
            throw new TooManyKept();
        }
        KeptSentence sentence = new KeptSentence(place, words, by, clock.instant());
        database.persist(sentence);
        return sentence;
    }

    /**
     * Puts another in its place; whoever was sent the first still reads that.
     *
     * @throws NoLongerKept when somebody has reworded or removed it meanwhile
     */
    public void reword(UUID id, SentenceWords words, UUID by, Scope led) {
        KeptSentence before = get(id, by, led);
        database.lock(before, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(before);
        if (!before.kept()) {
            throw new NoLongerKept();
        }
        if (!before.words().equals(words)) {
            before.remove(clock.instant());
            database.persist(before.reworded(words, by));
        }
    }

    /** It is no longer offered. */
    public void remove(UUID id, UUID by, Scope led) {
        get(id, by, led).remove(clock.instant());
    }

    /** A sentence that this trainer may change; another's is answered like none. */
    public Optional<KeptSentence> find(UUID id, UUID trainer, Scope led) {
        return find(id).filter(sentence -> sentence.isOf(trainer, led));
    }

    private KeptSentence get(UUID id, UUID trainer, Scope led) {
        return find(id, trainer, led).orElseThrow(() -> new NoSuchElementException("no sentence " + id));
    }

    /** It was reworded or removed meanwhile. */
    public static final class NoLongerKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoLongerKept() {
            super("the sentence is no longer kept");
        }
    }

    /** There are as many as can be read; one has to be removed first. */
    public static final class TooManyKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyKept() {
            super("no more sentences are kept than " + MOST);
        }
    }
}
