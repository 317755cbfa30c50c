package fr.aladdin.catalogue.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.mail.MailCondition.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailCaseTest {

    private static final MailGoal GOAL = new MailGoal(
            List.of(),
            List.of(
                    new MessageCheck("adresse", MessageCheck.Part.TO, List.of("a@x.example"), BodyRule.NONE),
                    new MessageCheck("piece", MessageCheck.Part.ATTACHMENTS, List.of("right"), BodyRule.NONE)));

    @Test
    void aMessageInTheBinSpeaksUntilItIsFetchedBack() {
        MailEvent deleted = MailEvent.of(MailEvent.Kind.DELETED, "m");
        assertThat(speaks(Kind.DELETED, facts(deleted), "m")).isTrue();
        assertThat(again(Kind.DELETED, facts(deleted), "m")).isTrue();
        assertThat(speaks(Kind.DELETED, facts(deleted, MailEvent.of(MailEvent.Kind.RESTORED, "m")), "m"))
                .isFalse();
        assertThat(speaks(Kind.DELETED, facts(new MailEvent(MailEvent.Kind.MOVED, "m", "", "bin")), "m"))
                .isTrue();
    }

    @Test
    void somethingThatIsOverSpeaksOnce() {
        MailFacts opened = facts(MailEvent.of(MailEvent.Kind.OPENED, "m"));
        assertThat(speaks(Kind.OPENED, opened, "m")).isTrue();
        assertThat(again(Kind.OPENED, opened, "m")).isFalse();
        assertThat(speaks(Kind.OPENED, opened, "other")).isFalse();
        assertThat(speaks(Kind.LINK_FOLLOWED, facts(MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "m")), "m"))
                .isTrue();
        assertThat(speaks(Kind.REPLIED, facts(MailEvent.of(MailEvent.Kind.REPLIED, "m")), "m"))
                .isTrue();
    }

    @Test
    void afterTwoTrapsTheLastOneSpeaks() {
        MailCase link = new MailCase(List.of(condition(Kind.LINK_FOLLOWED, "m")), "link", Optional.empty());
        MailCase reply = new MailCase(List.of(condition(Kind.REPLIED, "m")), "reply", Optional.empty());
        MailCase bin = new MailCase(List.of(condition(Kind.DELETED, "m")), "bin", Optional.empty());
        MailEvent followed = MailEvent.of(MailEvent.Kind.LINK_FOLLOWED, "m");
        MailEvent replied = MailEvent.of(MailEvent.Kind.REPLIED, "m");
        assertThat(spoken(List.of(link, reply), followed, replied)).contains("reply");
        assertThat(spoken(List.of(link, reply), replied, followed)).contains("link");
        assertThat(spoken(List.of(bin, link), MailEvent.of(MailEvent.Kind.DELETED, "m"), followed))
                .contains("bin");
    }

    private static Optional<String> spoken(List<MailCase> cases, MailEvent... events) {
        return MailCase.spoken(cases, facts(events), facts(events), GOAL).map(MailCase::say);
    }

    @Test
    void severalConditionsMustAllHold() {
        MailCase repliedUnread = new MailCase(
                List.of(condition(Kind.REPLIED, "m"), condition(Kind.NOT_OPENED_ATTACHMENT, "m/d")),
                "say",
                Optional.empty());
        MailEvent replied = MailEvent.of(MailEvent.Kind.REPLIED, "m");
        MailEvent opened = new MailEvent(MailEvent.Kind.ATTACHMENT_OPENED, "m", "d", "");
        assertThat(repliedUnread.speaks(facts(replied), facts(replied), GOAL)).isTrue();
        assertThat(repliedUnread.speaks(facts(opened, replied), facts(opened, replied), GOAL))
                .isFalse();
        assertThat(speaks(Kind.OPENED_ATTACHMENT, facts(opened), "m/d")).isTrue();
    }

    @Test
    void aTooLargeDocumentSpeaksBeforeSending() {
        MailCondition over = new MailCondition(Kind.ATTACHED_OVER, List.of(), 10_000_000);
        MailCase tooLarge = new MailCase(List.of(over), "trop-gros", Optional.empty());
        MailFacts large = Writing.to("a@x.example").draft().largest(48_000_000).facts();
        MailFacts small = Writing.to("a@x.example").draft().largest(10_000_000).facts();
        assertThat(tooLarge.speaks(large, large, GOAL)).isTrue();
        assertThat(tooLarge.speaks(small, small, GOAL)).isFalse();
    }

    @Test
    void whatWasSentSpeaksOnlyOnceItIsSent() {
        Writing wrong = Writing.to("b@x.example").attach("other");
        assertThat(speaks(Kind.SENT_TO_OTHER, wrong.draft().facts())).isFalse();
        assertThat(speaks(Kind.SENT_TO_OTHER, wrong.facts())).isTrue();
        assertThat(speaks(Kind.SENT_TO_OTHER, Writing.to("A@x.example").facts()))
                .isFalse();
        assertThat(speaks(Kind.SENT_TO, wrong.facts(), "b@x.example")).isTrue();
        assertThat(speaks(Kind.SENT_TO, wrong.facts(), "a@x.example")).isFalse();
        assertThat(speaks(Kind.SENT_TO_UNKNOWN_ADDRESS, wrong.unknownAddress().facts()))
                .isTrue();
        assertThat(speaks(Kind.SENT_WITH_EMPTY_SUBJECT, wrong.subject("").facts()))
                .isTrue();
        assertThat(speaks(Kind.SENT_WITH_EMPTY_SUBJECT, wrong.facts())).isFalse();
    }

    @Test
    void aDraftIsLeftOnceOnlySendingIsMissing() {
        Writing ready = Writing.to("a@x.example").attach("right");
        assertThat(speaks(Kind.DRAFT_LEFT, ready.draft().facts())).isTrue();
        assertThat(speaks(Kind.DRAFT_LEFT, ready.facts())).isFalse();
        assertThat(speaks(Kind.DRAFT_LEFT, Writing.to("a@x.example").draft().facts()))
                .isFalse();
    }

    @Test
    void aSlipInAnAddressIsOnOneSideOfTheAt() {
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("a@y.example").draft().facts(), "after-at"))
                .isTrue();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("A@y.example").facts(), "after-at"))
                .isTrue();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("a@y.example").facts(), "before-at"))
                .isFalse();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("b@x.example").facts(), "before-at"))
                .isTrue();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("a").draft().facts(), "after-at"))
                .isTrue();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("a@x.example").facts(), "before-at", "after-at"))
                .isFalse();
        assertThat(speaks(Kind.ADDRESS_SLIP, Writing.to("c@z.example").facts(), "before-at", "after-at"))
                .isFalse();
    }

    @Test
    void whatATextLacksSpeaksOnceItIsSent() {
        Writing bare = Writing.to("a@x.example").body("Mon fils est malade et il reste ici");
        assertThat(speaks(Kind.SENT_WITHOUT, bare.facts(), "greets", "asks", "signed"))
                .isTrue();
        assertThat(speaks(Kind.SENT_WITHOUT, bare.draft().facts(), "signed")).isFalse();
        Writing signed = bare.body("Mon fils est malade.\nAmina");
        assertThat(speaks(Kind.SENT_WITHOUT, signed.facts(), "signed")).isFalse();
        assertThat(speaks(Kind.SENT_WITHOUT, signed.facts(), "asks")).isTrue();
    }

    @Test
    void anAddressThatEverybodySeesIsToldFromAHiddenOne() {
        Writing hidden = Writing.to("a@x.example").bcc("c@x.example");
        assertThat(speaks(Kind.SENT_OPENLY, hidden.facts(), "c@x.example")).isFalse();
        assertThat(speaks(Kind.SENT_OPENLY, hidden.cc("C@x.example").facts(), "b@x.example", "c@x.example"))
                .isTrue();
        assertThat(speaks(Kind.SENT_OPENLY, hidden.draft().facts(), "a@x.example"))
                .isFalse();
    }

    @Test
    void theWriterIsNoOtherRecipientWhereTheRestAreHidden() {
        MailGoal goal = new MailGoal(
                List.of(),
                List.of(
                        new MessageCheck("caches", MessageCheck.Part.BCC, List.of("a@x.example"), BodyRule.NONE),
                        new MessageCheck("discret", MessageCheck.Part.VISIBLE_ONLY_SELF, List.of(), BodyRule.NONE)));
        MailCase toOthers = new MailCase(List.of(condition(Kind.SENT_TO_OTHER)), "say", Optional.empty());
        MailFacts mine = Writing.to(Writing.ME).bcc("a@x.example").facts();
        MailFacts another = Writing.to("d@x.example").bcc("a@x.example").facts();
        assertThat(toOthers.speaks(mine, mine, goal)).isFalse();
        assertThat(toOthers.speaks(another, another, goal)).isTrue();
        assertThat(toOthers.speaks(mine, mine, GOAL)).isTrue();
    }

    @Test
    void aMessagePassedOnWithoutAWordSpeaks() {
        Writing forward = Writing.to("a@x.example");
        assertThat(speaks(Kind.SENT_WITHOUT_WORDS, forward.body(" \n> Bonjour").facts()))
                .isTrue();
        assertThat(speaks(Kind.SENT_WITHOUT_WORDS, forward.body("Voici").facts()))
                .isFalse();
    }

    @Test
    void anAnswerToAllSpeaksOnce() {
        MailFacts all =
                facts(MailEvent.of(MailEvent.Kind.REPLIED, "m"), MailEvent.of(MailEvent.Kind.REPLIED_TO_ALL, "m"));
        assertThat(speaks(Kind.REPLIED_TO_ALL, all, "m")).isTrue();
        assertThat(again(Kind.REPLIED_TO_ALL, all, "m")).isFalse();
        assertThat(speaks(Kind.REPLIED_TO_ALL, facts(MailEvent.of(MailEvent.Kind.REPLIED, "m")), "m"))
                .isFalse();
    }

    @Test
    void theDocumentsThatWereSentAreToldApart() {
        MailFacts none = Writing.to("a@x.example").facts();
        MailFacts other = Writing.to("a@x.example").attach("other").facts();
        MailFacts both = Writing.to("a@x.example").attach("right", "other").facts();
        assertThat(speaks(Kind.SENT_WITH, none)).isTrue();
        assertThat(speaks(Kind.SENT_WITH, other)).isFalse();
        assertThat(speaks(Kind.SENT_WITH, other, "other")).isTrue();
        assertThat(speaks(Kind.SENT_WITH_ANY, both, "other", "third")).isTrue();
        assertThat(speaks(Kind.SENT_WITH_ANY, none, "other")).isFalse();
        assertThat(speaks(Kind.SENT_WITH_RIGHT_AND_OTHER, both)).isTrue();
        assertThat(speaks(Kind.SENT_WITH_RIGHT_AND_OTHER, other)).isFalse();
    }

    @Test
    void aFolderCountsAsItIsNow() {
        MailFacts spam = new MailFacts(List.of(), Optional.empty(), Map.of("m", "spam"), Set.of());
        assertThat(speaks(Kind.IN, spam, "m/spam")).isTrue();
        assertThat(speaks(Kind.IN, spam, "m/bin")).isFalse();
    }

    private static boolean speaks(Kind kind, MailFacts facts, String... values) {
        return new MailCase(List.of(condition(kind, values)), "say", Optional.empty()).speaks(facts, facts, GOAL);
    }

    private static boolean again(Kind kind, MailFacts facts, String... values) {
        MailCase one = new MailCase(List.of(condition(kind, values)), "say", Optional.empty());
        return one.speaks(facts, facts.unseenBy(List.of(facts)), GOAL);
    }

    private static MailCondition condition(Kind kind, String... values) {
        return new MailCondition(kind, List.of(values), 0);
    }

    private static MailFacts facts(MailEvent... events) {
        return new MailFacts(List.of(events), Optional.empty(), Map.of(), Set.of());
    }
}
