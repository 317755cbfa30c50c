package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.TranslationState;
import org.junit.jupiter.api.Test;

class PoFileTest {

    private final Faults faults = new Faults("x.po");

    @Test
    void aDraftAValidatedAndAStaleSentenceAreToldApart() {
        PoFile file = read("""
                msgid ""
                msgstr ""
                "Language: en\\n"

                #, fuzzy
                msgctxt "a"
                msgid "Bonjour"
                msgstr "Hello"

                # validated: 2026-11-30 by Jane Doe
                msgctxt "b"
                msgid "Merci"
                msgstr "Thank you"

                msgctxt "c"
                msgid "Oui"
                msgstr "Yes"
                """);
        assertThat(faults.isEmpty()).isTrue();
        assertThat(file.entries().keySet()).containsExactly("a", "b", "c");
        assertThat(state(file, "a", "Bonjour")).isEqualTo(TranslationState.DRAFT);
        assertThat(state(file, "b", "Merci")).isEqualTo(TranslationState.VALIDATED);
        assertThat(state(file, "b", "Merci bien")).isEqualTo(TranslationState.OUT_OF_DATE);
        assertThat(state(file, "c", "Oui")).isEqualTo(TranslationState.DRAFT);
        assertThat(file.entries())
                .extractingByKey("b")
                .extracting(PoEntry::line)
                .isEqualTo(11);
    }

    @Test
    void stringsMayGoOverSeveralLinesAndHoldQuotes() {
        PoFile file = read("""
                msgctxt "a"
                msgid ""
                "Dites "
                "« oui »."
                msgstr "Say \\"yes\\"\\tnow\\\\."
                """);
        assertThat(file.entries()).extractingByKey("a").satisfies(entry -> {
            assertThat(entry.source()).isEqualTo("Dites « oui ».");
            assertThat(entry.text()).isEqualTo("Say \"yes\"\tnow\\.");
        });
    }

    @Test
    void obsoleteEntriesAndOtherCommentsArePassedOver() {
        PoFile file = read("""
                #. for the translator
                #: fr.properties:3
                #| msgid "Salut"
                msgctxt "a"
                msgid "Bonjour"
                msgstr "Hello"

                #~ msgctxt "old"
                #~ msgid "Vieux"
                #~ msgstr "Old"
                """);
        assertThat(file.entries().keySet()).containsExactly("a");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void entriesNeedNoEmptyLineBetweenThem() {
        PoFile file = read("msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"1\"\nmsgctxt \"b\"\nmsgid \"B\"\nmsgstr \"2\"\n");
        assertThat(file.entries().keySet()).containsExactly("a", "b");
    }

    @Test
    void whatIsNoPoFileIsNamedWithItsLine() {
        read("msgctxt \"a\"\nmsgid Bonjour\nmsgstr \"Hello\"\n");
        assertThat(faults.structure()).first().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.file()).isEqualTo("content/x.po");
        });
    }

    @Test
    void aKeyTwiceOrNoKeyIsNamed() {
        read(
                "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"1\"\n\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"2\"\n\nmsgid \"B\"\nmsgstr \"3\"\n");
        assertThat(faults.structure()).hasSize(2);
    }

    private PoFile read(String text) {
        return PoFile.read(text, faults);
    }

    private static TranslationState state(PoFile file, String key, String french) {
        PoEntry entry = file.entries().get(key);
        assertThat(entry).isNotNull();
        return entry == null ? TranslationState.SOURCE : entry.state(french);
    }
}
