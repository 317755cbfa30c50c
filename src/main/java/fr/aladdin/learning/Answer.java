package fr.aladdin.learning;

import fr.aladdin.catalogue.Check;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One try at a step, as it was given and as it was corrected. Never changed afterwards. */
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    private UUID id;

    private UUID passage;

    private String step;

    private int attempt;

    private String given;

    @Transient
    private @Nullable Given read;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String said;

    private String met;

    private String missed;

    private int hints;

    private long millis;

    private Instant at;

    private @Nullable String message;

    @Column(name = "content_version")
    private String contentVersion;

    @Column(name = "needs_review")
    private boolean needsReview;

    private String language;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(UUID passage, int number, Attempt attempt, Correction correction) {
        this.id = UUID.randomUUID();
        this.passage = passage;
        this.step = attempt.exercise().id();
        this.attempt = number;
        this.given = attempt.given().toJson();
        this.verdict = correction.verdict();
        this.said = String.join("\n", correction.say());
        this.met = checks(correction, true);
        this.missed = checks(correction, false);
        this.message = attempt.message().map(UUID::toString).orElse(null);
        this.contentVersion = attempt.module().version();
        this.needsReview = attempt.exercise().needsReview(attempt.given());
        this.language = attempt.language().tag();
        this.at = Instant.EPOCH;
    }

    /** @param since when the step was opened, or the try before was made */
    Answer made(Instant since, int hintsShown, Instant now) {
        at = now;
        hints = hintsShown;
        millis = Math.max(0, Duration.between(since, now).toMillis());
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID passage() {
        return passage;
    }

    public String step() {
        return step;
    }

    /** 1 for the first try at this step in this passage. */
    public int attempt() {
        return attempt;
    }

    public Given given() {
        Given known = read;
        if (known == null) {
            known = Given.fromJson(given);
            read = known;
        }
        return known;
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean is(Verdict asked) {
        return verdict == asked;
    }

    /** Not there yet, or nothing given at all; the first of several things found is no miss. */
    public boolean isMiss() {
        return verdict == Verdict.NOT_YET || (verdict == Verdict.INCOMPLETE && met.isEmpty());
    }

    /** Keys of what was said, relative to the step. */
    public List<String> said() {
        return said.lines().toList();
    }

    public List<String> met() {
        return met.lines().toList();
    }

    public List<String> missed() {
        return missed.lines().toList();
    }

    /** Hints shown before this try. */
    public int hints() {
        return hints;
    }

    /** Since the step was opened, or since the try before. */
    public Duration time() {
        return Duration.ofMillis(millis);
    }

    public Instant at() {
        return at;
    }

    /** The message that was sent in the practice mailbox. */
    public Optional<UUID> message() {
        return Optional.ofNullable(message).map(UUID::fromString);
    }

    public String contentVersion() {
        return contentVersion;
    }

    public boolean needsReview() {
        return needsReview;
    }

    /** Of the words that the person read. */
    public Language language() {
        return Language.find(language).orElse(Language.FRENCH);
    }

    private static String checks(Correction correction, boolean wanted) {
        return correction.checks().stream()
                .filter(check -> check.met() == wanted)
                .map(Check::id)
                .collect(Collectors.joining("\n"));
    }
}
