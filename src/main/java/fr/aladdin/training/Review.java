package fr.aladdin.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's look at one answer: what they conclude, what they say, and what the participant says back. A review is
 * never changed by another trainer, who adds their own.
 */
@Entity
@Table(name = "review")
public class Review {

    /** Signs of a trainer's own words. */
    public static final int LONGEST_WORDS = 1000;

    /** Signs of a participant's reply. */
    public static final int LONGEST_REPLY = 500;

    /** Signs of an id in text. */
    private static final int ID_LENGTH = 36;

    @Id
    private UUID id;

    private UUID answer;

    private UUID person;

    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    private String sentences;

    private String words;

    private Instant at;

    private String reply = "";

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    /** When a trainer last read the reply; what was replied after it is unread. */
    @Column(name = "reply_read_at")
    private @Nullable Instant replyReadAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /**
     * @param answer what is reviewed
     * @param person whose answer it is
     */
    public Review(UUID answer, UUID person, UUID reviewer, Feedback feedback, Instant at) {
        this.id = UUID.randomUUID();
        this.answer = answer;
        this.person = person;
        this.reviewer = reviewer;
        this.verdict = feedback.verdict();
        this.sentences = Stream.concat(
                        feedback.sentences().stream().map(ReadySentence::id),
                        feedback.kept().stream().map(sentence -> sentence.id().toString()))
                .collect(Collectors.joining("\n"));
        this.words = feedback.words();
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID answer() {
        return answer;
    }

    public UUID person() {
        return person;
    }

    public UUID reviewer() {
        return reviewer;
    }

    public ReviewVerdict verdict() {
        return verdict;
    }

    /** The ready ones, in the order in which they were chosen; one that no longer exists is passed over. */
    public List<ReadySentence> sentences() {
        return sentences
                .lines()
                .flatMap(one -> ReadySentence.find(one).stream())
                .toList();
    }

    /** Ids of the kept sentences, in the order in which they were chosen. */
    public List<UUID> kept() {
        return sentences.lines().flatMap(one -> readKept(one).stream()).toList();
    }

    /** The id of a kept sentence; empty for that of a ready one, which is a word. */
    static Optional<UUID> readKept(String id) {
        return id.length() == ID_LENGTH ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    /** The trainer's own words, empty when there are none. */
    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    /** What the participant answered, empty before. */
    public String reply() {
        return reply;
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    public boolean seen() {
        return seenAt != null;
    }

    /** The participant has read it; the first time counts. */
    public void see(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    /**
     * The participant answers. A later reply takes the place of an earlier one, as long as it says something.
     *
     * @throws IllegalArgumentException when it is empty or too long
     */
    public void reply(String text, Instant now) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST_REPLY) {
            throw new IllegalArgumentException("a reply has 1 to " + LONGEST_REPLY + " signs");
        }
        this.reply = said;
        this.repliedAt = now;
        see(now);
    }
}
