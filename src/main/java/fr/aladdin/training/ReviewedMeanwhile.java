package fr.aladdin.training;

/** Somebody else reviewed the answer after this trainer opened it; nothing is kept until they have read that. */
public final class ReviewedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewedMeanwhile() {
        super("another review has come in between");
    }
}
