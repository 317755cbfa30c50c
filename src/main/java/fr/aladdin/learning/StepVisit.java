package fr.aladdin.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that was opened in a passage: since when, the hints asked for, and whether it is done. */
@Entity
@Table(name = "step_visit")
public class StepVisit {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "passage")
    private Passage passage;

    private String step;

    @Column(name = "opened_at")
    private Instant openedAt;

    private int hints;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    private boolean skipped;

    @SuppressWarnings("NullAway.Init")
    protected StepVisit() {}

    StepVisit(Passage passage, String step, Instant now) {
        this.id = UUID.randomUUID();
        this.passage = passage;
        this.step = step;
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    public String step() {
        return step;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** How many hints are shown. */
    public int hints() {
        return hints;
    }

    public boolean done() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Left without having done it. */
    public boolean skipped() {
        return skipped;
    }

    void showHint(int available) {
        hints = Math.min(hints + 1, available);
    }

    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
        skipped = false;
    }

    void skip() {
        skipped = doneAt == null;
    }
}
