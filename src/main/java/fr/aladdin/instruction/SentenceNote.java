package fr.aladdin.instruction;

import fr.aladdin.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an FLE instructor says of one translated sentence: how it should read, and whether they approve it. */
@Entity
@Table(name = "sentence_note")
public class SentenceNote {

    /** Signs of a sentence at most, and of a remark. */
    public static final int LONGEST_TEXT = 1000;

    public static final int LONGEST_REMARK = 500;

    @Id
    private UUID id;

    private String module;

    private String key;

    private String language;

    private String source;

    private String text;

    private String remark;

    private boolean approved;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected SentenceNote() {}

    /**
     * @param about the sentence in its module
     * @param source the French that was in front of the instructor
     */
    SentenceNote(SentencePlace about, String source, Proposal proposal, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.module = about.module();
        this.key = about.key();
        this.language = about.language().tag();
        this.source = source;
        this.text = proposal.text();
        this.remark = proposal.remark();
        this.approved = proposal.approved();
        this.notedBy = by;
        this.notedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public SentencePlace place() {
        return new SentencePlace(module, key, Language.find(language).orElse(Language.FRENCH));
    }

    public String source() {
        return source;
    }

    public String text() {
        return text;
    }

    public String remark() {
        return remark;
    }

    public boolean approved() {
        return approved;
    }

    public UUID notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
