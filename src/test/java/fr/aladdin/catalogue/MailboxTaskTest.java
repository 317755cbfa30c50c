package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.files.Contents;
import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailboxTaskTest {

    private final LearningModule sandbox = Catalogue.load(Contents.source()).getModule("sandbox");
    private final Exercise read = (Exercise) sandbox.getStep("lire");
    private final Exercise reply = (Exercise) sandbox.getStep("repondre");
    private final Triage triage = (Triage) sandbox.getStep("trier");

    @Test
    void nothingDoneIsIncompleteAndSaysAllThatIsMissing() {
        Correction correction = read.correct(Given.of(Map.of()), List.of());
        assertThat(correction.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(correction.say()).containsExactly("but.message.manque", "but.piece.manque", "but.retour.manque");
    }

    @Test
    void whatIsDoneIsTickedAndTheRestIsSaid() {
        Correction correction =
                read.correct(Given.of(facts(MailEvent.of(MailEvent.Kind.OPENED, "msg-fete"))), List.of());
        assertThat(correction.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(correction.checks()).first().isEqualTo(new Check("message", true));
        assertThat(correction.say()).containsExactly("but.piece.manque", "but.retour.manque");
    }

    @Test
    void theReplyComesWhenTheGoalIsReached() {
        MailFacts sent =
                Writing.to("odile.renaud@voisinage.example").attach("liste").facts();
        Correction correction = reply.correct(Given.of(sent), List.of());
        assertThat(correction.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(correction.reply()).contains("msg-merci");
        assertThat(reply.needsReview(Given.of(sent))).isTrue();
        assertThat(read.needsReview()).isFalse();
    }

    @Test
    void aMessageThatSomethingHoldsBackIsNotCalledReady() {
        Writing ready = Writing.to("odile.renaud@voisinage.example").attach("liste");
        assertThat(reply.correct(Given.of(ready.draft().facts()), List.of()).say())
                .containsExactly("but.envoi.manque");
        Correction held = reply.correct(Given.of(ready.heldBack().facts()), List.of());
        assertThat(held.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(held.say()).isEmpty();
    }

    @Test
    void aForeseenWaySpeaksInsteadOfWhatIsMissing() {
        Correction correction = reply.correct(
                Given.of(Writing.to("odile.renaud@voisinage.example").facts()), List.of());
        assertThat(correction.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(correction.say()).containsExactly("sans-piece");
    }

    @Test
    void decisionsOfATriageStandUntilTheyAreChanged() {
        Given first = Given.of(Map.of("decision.fete", List.of("ask")));
        Correction safe = triage.correct(first, List.of());
        assertThat(safe.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(safe.say()).containsExactly("fete.demander", "but.tous.manque");
        Given second = Given.of(Map.of("decision.gain", List.of("keep")));
        assertThat(triage.correct(second, List.of(first)).verdict()).isEqualTo(Verdict.NOT_YET);
        Correction done = triage.correct(Given.of(Map.of("decision.gain", List.of("report"))), List.of(first, second));
        assertThat(done.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(done.say()).containsExactly("gain.juste", "juste");
        assertThat(done.checks()).allMatch(Check::met).extracting(Check::id).containsExactly("fete", "gain", "tous");
    }

    @Test
    void aTrapThatWasOpenedIsToldOnceAndTheDecisionRemains() {
        MailFacts followed = facts(MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "msg-gain"));
        Correction told = triage.correct(Given.of(followed), List.of());
        assertThat(told.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(told.say()).containsExactly("gain.suivi");
        Given decided = new Given(
                Map.of("decision.fete", List.of("keep"), "decision.gain", List.of("report")), Optional.of(followed));
        assertThat(triage.correct(decided, List.of(Given.of(followed))).say())
                .containsExactly("fete.juste", "gain.juste", "juste");
    }

    @Test
    void anAnswerIsKeptAsJsonWithTheMailboxAsItWas() {
        Given given = new Given(
                Map.of("decision.fete", List.of("keep"), "choice", List.of("a", "é\"b")),
                Optional.of(Writing.to("a@x.example")
                        .cc("b@x.example")
                        .replyTo("msg-fete")
                        .attach("liste")
                        .facts(new MailEvent(MailEvent.Kind.MOVED, "msg-fete", "", "bin"))));
        assertThat(Given.fromJson(given.toJson())).isEqualTo(given);
        assertThat(Given.fromJson("{\"fields\":{}}")).isEqualTo(Given.of(Map.of()));
    }

    private static MailFacts facts(MailEvent... events) {
        return new MailFacts(List.of(events), Optional.empty(), Map.of(), Set.of());
    }
}
