package fr.aladdin.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.language.Language;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SentenceNotesIT {

    @Inject
    private SentenceNotes notes;

    @Inject
    private Accounts accounts;

    private UUID instructor() {
        return accounts.addStaff("Instructrice", UUID.randomUUID() + "@aladdin.example")
                .id();
    }

    private static SentencePlace place(String key) {
        return new SentencePlace("mail-lire", key, Language.ARABIC);
    }

    private static Proposal proposal(String text) {
        return new Proposal(text, "", false);
    }

    @Test
    void theLatestNoteOfASentenceCounts() {
        SentencePlace title = place("entree.titre");
        notes.note(title, proposal("first"), instructor());
        notes.note(title, proposal("second"), instructor());
        NotedSentence found = notes.find(title).orElseThrow();
        assertEquals("second", found.note().text());
        assertEquals("Instructrice", found.by());
        assertFalse(notes.isOutOfDate(found.note()));
    }

    @Test
    void onlyWhoeverWroteANoteTakesItBack() {
        SentencePlace purpose = place("entree.pour.1");
        UUID author = instructor();
        notes.note(purpose, proposal("to withdraw"), author);
        UUID note = notes.find(purpose).orElseThrow().note().id();
        notes.withdraw(note, instructor());
        assertTrue(notes.find(purpose).isPresent());
        notes.withdraw(note, author);
        assertTrue(notes.find(purpose).isEmpty());
    }

    @Test
    void aSentenceThatDoesNotExistIsNotNoted() {
        UUID author = instructor();
        assertThrows(NoSuchElementException.class, () -> notes.note(place("no.such.key"), proposal("text"), author));
    }
}
