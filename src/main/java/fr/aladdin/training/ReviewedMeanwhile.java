package fr.aladdin.training;

import java.util.UUID;

/** Somebody else reviewed the answer after this trainer opened it; nothing is kept until they have read that. */
public final class ReviewedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID reviewer;

    /** @param reviewer who was faster */
    ReviewedMeanwhile(UUID reviewer) {
        super("another review has come in between");
        this.reviewer = reviewer;
    }

    /** Who was faster. */
    public UUID reviewer() {
        return reviewer;
    }
}
