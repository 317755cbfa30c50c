package fr.aladdin.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TranslationChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static NotedSentence noted(String text, String remark, boolean approved) {
        SentenceNote note = new SentenceNote(
                new SentencePlace("mail-lire", "entree.titre", Language.ARABIC),
                "Lire « mes » messages",
                new Proposal(text, remark, approved),
                UUID.randomUUID(),
                Instant.EPOCH);
        return new NotedSentence(note, "Inès", DAY);
    }

    private static String change(NotedSentence noted) {
        return new TranslationChange("ar", List.of(noted)).text();
    }

    @Test
    void aProposalLeavesAsADraftWithWhoWroteIt() {
        assertThat(change(noted("قراءة رسائلي", "", false)))
                .startsWith("msgid \"\"\nmsgstr \"\"\n")
                .contains("\"Language: ar\\n\"\n")
                .endsWith("""
                        # proposed: 2026-11-26 by Inès
                        #, fuzzy
                        msgctxt "entree.titre"
                        msgid "Lire « mes » messages"
                        msgstr "قراءة رسائلي"
                        """);
    }

    @Test
    void anApprovedSentenceIsNoDraftAnyMore() {
        assertThat(change(noted("قراءة رسائلي", "", true)))
                .contains("# validated: 2026-11-26 by Inès\nmsgctxt")
                .doesNotContain("fuzzy");
    }

    @Test
    void quotesAndLinesAreWrittenAsGettextReadsThem() {
        assertThat(change(noted("a \"b\" \\ c\nd", "sur\ndeux lignes", false)))
                .contains("# sur deux lignes\n")
                .contains("msgstr \"a \\\"b\\\" \\\\ c d\"");
    }

    @Test
    void aSentenceIsNeitherEmptyNorTooLong() {
        assertThat(new Proposal("", "", false).isWritable()).isFalse();
        assertThat(new Proposal("a".repeat(1001), "", false).isWritable()).isFalse();
        assertThat(new Proposal("a", "b".repeat(501), false).isWritable()).isFalse();
        assertThat(new Proposal("a".repeat(1000), "b".repeat(500), false).isWritable())
                .isTrue();
    }
}
