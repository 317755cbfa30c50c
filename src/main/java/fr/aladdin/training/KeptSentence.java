package fr.aladdin.training;

import fr.aladdin.language.Language;
import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is kept to be said again, by one trainer or at one place. It is never reworded: another takes its place,
 * and whoever was sent the first still reads that.
 */
@Entity
@Table(name = "kept_sentence")
public class KeptSentence {

    @Id
    private UUID id;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID keeper;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID place;

    @Column(name = "kept_by")
    private UUID keptBy;

    private String french;

    private String easy;

    private String english;

    private String arabic;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptSentence() {}

    /**
     * @param place where every trainer may say it; null for one that {@code by} alone says
     * @throws IllegalArgumentException when it says nothing in French, or too much anywhere
     */
    KeptSentence(@Nullable UUID place, SentenceWords words, UUID by, Instant now) {
        if (words.french().isEmpty() || words.tooLong()) {
            throw new IllegalArgumentException("a kept sentence has 1 to " + SentenceWords.LONGEST + " signs");
        }
        this.id = UUID.randomUUID();
        this.keeper = place == null ? by : null;
        this.place = place;
        this.keptBy = by;
        this.french = words.french();
        this.easy = words.easy();
        this.english = words.english();
        this.arabic = words.arabic();
        this.keptAt = now;
    }

    /** The one that takes its place, among the others where it was. */
    KeptSentence reworded(SentenceWords words, UUID by) {
        return new KeptSentence(place, words, by, keptAt);
    }

    public UUID id() {
        return id;
    }

    /** Where every trainer may say it; empty for one that a trainer keeps for themselves. */
    public Optional<UUID> place() {
        return Optional.ofNullable(place);
    }

    /** Who wrote it as it is. */
    public UUID keptBy() {
        return keptBy;
    }

    public SentenceWords words() {
        return new SentenceWords(french, easy, english, arabic);
    }

    public String french() {
        return french;
    }

    /** In that language, or in French where nobody has put it into that. */
    public String in(Language language) {
        String said = words().in(language);
        return said.isEmpty() ? french : said;
    }

    public boolean isSaidIn(Language language) {
        return !words().in(language).isEmpty();
    }

    /** Whether it is still offered. */
    public boolean kept() {
        return removedAt == null;
    }

    /** Whether that trainer may reword and remove it: their own, or one of a place that they lead. */
    public boolean isOf(UUID trainer, Scope led) {
        return place == null ? trainer.equals(keeper) : led.coversPlace(place);
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }
}
