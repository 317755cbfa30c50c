package fr.aladdin.training;

import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.FieldShape;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.TypedAnswer;
import fr.aladdin.catalogue.mail.ActCheck;
import fr.aladdin.catalogue.mail.MailGoal;
import fr.aladdin.catalogue.mail.MessageCheck;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence that a trainer can send with one click and that exists in every language of the participants: message key
 * {@code training_ready.<id>}. An id never changes and is never given to another sentence.
 */
public enum ReadySentence {
    ALL_DONE("all-done", About.TRY),
    CLEAR("clear", About.MESSAGE),
    POLITE("polite", About.MESSAGE),
    RIGHT_ADDRESS("right-address", About.ADDRESS),
    RIGHT_DOCUMENT("right-document", About.DOCUMENT),
    CAREFUL("careful", About.DANGER),
    PROGRESS("progress", About.ANYTHING),
    CHECK_ADDRESS("check-address", About.ADDRESS),
    WRITE_SUBJECT("write-subject", About.MESSAGE),
    ATTACH_DOCUMENT("attach-document", About.DOCUMENT),
    CHECK_DOCUMENT("check-document", About.DOCUMENT),
    GREET_AND_SIGN("greet-and-sign", About.MESSAGE),
    READ_AGAIN("read-again", About.MESSAGE),
    USE_HINT("use-hint", About.TRY),
    TOGETHER("together", About.ANYTHING);

    /** What a sentence speaks of, and what a step lets somebody do. */
    public enum About {
        /** Whatever was done. */
        ANYTHING,
        /** A try that was corrected, with hints at hand. */
        TRY,
        /** A message that was written. */
        MESSAGE,
        /** An address that was typed or chosen. */
        ADDRESS,
        /** A document that was to be joined. */
        DOCUMENT,
        /** Messages that may be a trap. */
        DANGER
    }

    private final String id;
    private final About about;

    ReadySentence(String id, About about) {
        this.id = id;
        this.about = about;
    }

    /** Whether it can be said of a step. */
    public boolean fits(Step step) {
        return practised(step).contains(about);
    }

    private static Set<About> practised(Step step) {
        Set<About> all = EnumSet.of(About.ANYTHING);
        if (step instanceof Exercise && !(step instanceof Mission || step instanceof SelfRating)) {
            all.add(About.TRY);
        }
        if (step instanceof MailboxTask task) {
            all.addAll(practised(task.goal()));
        } else if (step instanceof Triage) {
            all.add(About.DANGER);
        } else if (asksAddress(step)) {
            all.add(About.ADDRESS);
        }
        return all;
    }

    private static Set<About> practised(MailGoal goal) {
        Set<About> all = EnumSet.noneOf(About.class);
        if (!goal.message().isEmpty()) {
            all.addAll(EnumSet.of(About.MESSAGE, About.ADDRESS));
        }
        if (goal.asksFor(MessageCheck.Part.ATTACHMENTS)) {
            all.add(About.DOCUMENT);
        }
        if (goal.acts().stream().anyMatch(check -> check.act() == ActCheck.Act.REPORTED)) {
            all.add(About.DANGER);
        }
        return all;
    }

    private static boolean asksAddress(Step step) {
        return (step instanceof TypedAnswer typed && typed.input().equals("email"))
                || (step instanceof FormFilling form
                        && form.fields().stream().anyMatch(field -> field.shape() == FieldShape.EMAIL));
    }

    public String id() {
        return id;
    }

    public String key() {
        return "training_ready." + id;
    }

    public static Optional<ReadySentence> find(String id) {
        return Arrays.stream(values())
                .filter(sentence -> sentence.id.equals(id))
                .findFirst();
    }
}
