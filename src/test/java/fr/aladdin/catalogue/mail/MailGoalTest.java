package fr.aladdin.catalogue.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Check;
import fr.aladdin.catalogue.mail.ActCheck.Act;
import fr.aladdin.catalogue.mail.MessageCheck.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailGoalTest {

    @Test
    void anActMayHaveToComeAfterAnother() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("piece", Act.OPENED_ATTACHMENT, "m", "d", Optional.empty()),
                        new ActCheck("retour", Act.BACK_TO, "m", "", Optional.of("piece"))),
                List.of());
        MailEvent opened = MailEvent.of(MailEvent.Kind.OPENED, "m");
        MailEvent attachment = new MailEvent(MailEvent.Kind.ATTACHMENT_OPENED, "m", "d", "");
        assertThat(met(goal, facts(opened, attachment))).containsExactly("piece");
        assertThat(met(goal, facts(opened, attachment, MailEvent.of(MailEvent.Kind.BACK_TO, "m"))))
                .containsExactly("piece", "retour");
        assertThat(met(goal, facts(attachment, opened))).containsExactly("piece", "retour");
    }

    @Test
    void foldersCountAsTheyAreNow() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("range", Act.IN, "m", "a-garder", Optional.empty()),
                        new ActCheck("garde", Act.NOT_IN, "m", "bin", Optional.empty())),
                List.of());
        assertThat(met(goal, in("m", "a-garder"))).containsExactly("range", "garde");
        assertThat(met(goal, in("m", "bin"))).isEmpty();
        assertThat(met(goal, in("m", "inbox"))).containsExactly("garde");
    }

    @Test
    void aFolderIsEmptyWhenNoneOfTheModulesMessagesLiesThere() {
        MailGoal goal =
                new MailGoal(List.of(new ActCheck("vide", Act.NONE_IN, "", "inbox", Optional.empty())), List.of());
        assertThat(met(goal, in("m", "inbox"))).isEmpty();
        assertThat(met(goal, in("m", "a-faire"))).containsExactly("vide");
        assertThat(met(goal, MailFacts.NONE)).containsExactly("vide");
    }

    @Test
    void openingFromASearchIsFindingAndOpening() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("trouve", Act.FOUND, "m", "", Optional.empty()),
                        new ActCheck("lu", Act.OPENED, "m", "", Optional.empty())),
                List.of());
        assertThat(met(goal, facts(MailEvent.of(MailEvent.Kind.OPENED_FROM_SEARCH, "m"))))
                .containsExactly("trouve", "lu");
        assertThat(met(goal, facts(MailEvent.of(MailEvent.Kind.OPENED, "m")))).containsExactly("lu");
    }

    @Test
    void aReportThatIsTakenBackIsNone() {
        MailGoal goal =
                new MailGoal(List.of(new ActCheck("signale", Act.REPORTED, "m", "", Optional.empty())), List.of());
        MailEvent reported = MailEvent.of(MailEvent.Kind.REPORTED, "m");
        assertThat(met(goal, facts(reported))).containsExactly("signale");
        assertThat(met(goal, facts(reported, MailEvent.of(MailEvent.Kind.RESTORED, "m"))))
                .isEmpty();
    }

    @Test
    void aDocumentIsSavedOnceItIsInThePracticeFolder() {
        MailGoal goal =
                new MailGoal(List.of(new ActCheck("enregistre", Act.SAVED, "m", "d", Optional.empty())), List.of());
        assertThat(met(goal, MailFacts.NONE)).isEmpty();
        assertThat(met(goal, new MailFacts(List.of(), Optional.empty(), Map.of(), Set.of("m/d"))))
                .containsExactly("enregistre");
    }

    @Test
    void aLinkThatWasWaitedForIsFollowedAfterItsMessageWasOpened() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("lu", Act.OPENED, "m", "", Optional.empty()),
                        new ActCheck("lien", Act.LINK_FOLLOWED, "m", "", Optional.of("lu"))),
                List.of());
        MailEvent opened = MailEvent.of(MailEvent.Kind.OPENED, "m");
        assertThat(met(goal, facts(opened, MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "other"))))
                .containsExactly("lu");
        assertThat(met(goal, facts(opened, MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "m"))))
                .containsExactly("lu", "lien");
    }

    @Test
    void aLinkThatWasFollowedIsToldOnceAndThenForgiven() {
        MailGoal goal = new MailGoal(
                List.of(new ActCheck("lien", Act.LINK_NOT_FOLLOWED, "m", "", Optional.empty())), List.of());
        MailFacts followed = facts(MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "m"));
        assertThat(met(goal, followed)).isEmpty();
        assertThat(goal.look(followed, followed.unseenBy(List.of(followed))))
                .containsExactly(new Check("lien", true, Check.Standing.HAPPENED));
    }

    @Test
    void whatMustNotHappenIsToldWhenItCouldHappenAndAtTheEnd() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("signale", Act.REPORTED, "m", "", Optional.empty()),
                        new ActCheck("muet", Act.NOT_REPLIED, "m", "", Optional.empty()),
                        new ActCheck("honnete", Act.NOT_REPORTED, "h", "", Optional.empty())),
                List.of());
        MailEvent opened = MailEvent.of(MailEvent.Kind.OPENED, "m");
        assertThat(standings(goal, MailFacts.NONE))
                .containsExactly(Check.Standing.TO_DO, Check.Standing.NOT_YET, Check.Standing.NOT_YET);
        assertThat(standings(goal, facts(opened)))
                .containsExactly(Check.Standing.TO_DO, Check.Standing.DONE, Check.Standing.NOT_YET);
        assertThat(standings(goal, facts(opened, MailEvent.of(MailEvent.Kind.REPORTED, "m"))))
                .containsOnly(Check.Standing.DONE);
    }

    private static List<Check.Standing> standings(MailGoal goal, MailFacts facts) {
        return goal.look(facts, facts).stream().map(Check::standing).toList();
    }

    @Test
    void aReplyToATrapIsToldOnceAndThenForgiven() {
        MailGoal goal =
                new MailGoal(List.of(new ActCheck("muet", Act.NOT_REPLIED, "m", "", Optional.empty())), List.of());
        MailFacts replied = facts(MailEvent.of(MailEvent.Kind.REPLIED, "m"));
        assertThat(met(goal, facts(MailEvent.of(MailEvent.Kind.REPLIED, "other"))))
                .containsExactly("muet");
        assertThat(met(goal, replied)).isEmpty();
        assertThat(goal.look(replied, replied.unseenBy(List.of(replied))))
                .containsExactly(new Check("muet", true, Check.Standing.HAPPENED));
    }

    @Test
    void anHonestMessageThatWasReportedCountsUntilItIsPutBack() {
        MailGoal goal =
                new MailGoal(List.of(new ActCheck("honnete", Act.NOT_REPORTED, "m", "", Optional.empty())), List.of());
        MailEvent reported = MailEvent.of(MailEvent.Kind.REPORTED, "m");
        MailFacts seen = facts(reported);
        assertThat(met(goal, MailFacts.NONE)).containsExactly("honnete");
        assertThat(met(goal, seen)).isEmpty();
        assertThat(goal.look(seen, seen.unseenBy(List.of(seen)))).containsExactly(new Check("honnete", false));
        assertThat(met(goal, facts(reported, MailEvent.of(MailEvent.Kind.RESTORED, "m"))))
                .containsExactly("honnete");
    }

    @Test
    void aDraftIsKeptAndThenGoneOnWith() {
        MailGoal goal = new MailGoal(
                List.of(
                        new ActCheck("garde", Act.DRAFT_KEPT, "", "", Optional.empty()),
                        new ActCheck("reprise", Act.DRAFT_RESUMED, "", "", Optional.of("garde"))),
                List.of());
        MailEvent kept = MailEvent.of(MailEvent.Kind.DRAFT_KEPT, "");
        MailEvent resumed = MailEvent.of(MailEvent.Kind.DRAFT_RESUMED, "");
        assertThat(met(goal, facts(resumed))).isEmpty();
        assertThat(met(goal, facts(resumed, kept))).containsExactly("garde");
        assertThat(met(goal, facts(kept, resumed))).containsExactly("garde", "reprise");
    }

    @Test
    void aSentMessageIsReadAgainByTheAddressItWentTo() {
        MailGoal goal = new MailGoal(
                List.of(new ActCheck("relu", Act.SENT_OPENED, "", "a@x.example", Optional.empty())), List.of());
        assertThat(met(goal, facts(new MailEvent(MailEvent.Kind.SENT_OPENED, "", "", "b@x.example a@x.example"))))
                .containsExactly("relu");
        assertThat(met(goal, facts(new MailEvent(MailEvent.Kind.SENT_OPENED, "", "", "aa@x.example"))))
                .isEmpty();
        assertThat(met(goal, facts(new MailEvent(MailEvent.Kind.SENT, "", "", "a@x.example"))))
                .isEmpty();
    }

    @Test
    void oneMessageMustHaveEverything() {
        MailGoal goal = new MailGoal(
                List.of(),
                List.of(
                        check("adresse", Part.TO, "Jardins@mairie.example"),
                        check("reponse", Part.REPLY_TO, "m"),
                        check("objet", Part.SUBJECT),
                        new MessageCheck("texte", Part.BODY, List.of(), new BodyRule(3, true, false, false)),
                        check("piece", Part.ATTACHMENTS, "d"),
                        check("envoi", Part.SENT)));
        assertThat(met(goal, MailFacts.NONE)).isEmpty();
        assertThat(met(
                        goal,
                        Writing.to("jardins@mairie.example ")
                                .replyTo("m")
                                .attach("d")
                                .facts()))
                .containsExactly("adresse", "reponse", "objet", "texte", "piece", "envoi");
        assertThat(met(
                        goal,
                        Writing.to("jardins@mairie.example")
                                .draft()
                                .subject(" ")
                                .body("Voici")
                                .facts()))
                .containsExactly("adresse");
    }

    @Test
    void theAddressIsMetByTheOnlyRecipient() {
        MailGoal goal = new MailGoal(List.of(), List.of(check("adresse", Part.TO, "a@x.example")));
        assertThat(met(goal, Writing.to("a@x.example", "b@x.example").facts())).isEmpty();
        assertThat(met(goal, Writing.to("a@x.example").cc("b@x.example").facts()))
                .isEmpty();
        MailGoal withCopy = new MailGoal(
                List.of(), List.of(check("adresse", Part.TO, "a@x.example"), check("copie", Part.CC, "b@x.example")));
        assertThat(met(withCopy, Writing.to("a@x.example").cc("b@x.example").facts()))
                .containsExactly("adresse", "copie");
    }

    @Test
    void recipientsAreHiddenFromOneAnotherWhenOnlyTheWriterIsSeen() {
        MailGoal goal = new MailGoal(
                List.of(),
                List.of(
                        check("caches", Part.BCC, "a@x.example", "b@x.example"),
                        check("discret", Part.VISIBLE_ONLY_SELF)));
        assertThat(met(goal, Writing.to().bcc("a@x.example", "b@x.example").facts()))
                .containsExactly("caches", "discret");
        assertThat(met(
                        goal,
                        Writing.to(Writing.ME).bcc("a@x.example", "b@x.example").facts()))
                .containsExactly("caches", "discret");
        assertThat(met(
                        goal,
                        Writing.to("a@x.example")
                                .bcc("a@x.example", "b@x.example")
                                .facts()))
                .containsExactly("caches");
        assertThat(met(goal, Writing.to().cc("c@x.example").facts())).isEmpty();
    }

    private static MessageCheck check(String id, Part part, String... values) {
        return new MessageCheck(id, part, List.of(values), BodyRule.NONE);
    }

    private static MailFacts facts(MailEvent... events) {
        return new MailFacts(List.of(events), Optional.empty(), Map.of(), Set.of());
    }

    private static MailFacts in(String message, String folder) {
        return new MailFacts(List.of(), Optional.empty(), Map.of(message, folder), Set.of());
    }

    private static List<String> met(MailGoal goal, MailFacts facts) {
        return goal.look(facts, facts).stream()
                .filter(Check::met)
                .map(Check::id)
                .toList();
    }
}
