package fr.aladdin.instruction;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The notes of all instructors; translations are everybody's, so all of them see all notes. */
@ApplicationScoped
@Transactional
public class SentenceNotes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Clock clock;

    /** @throws NoSuchElementException when the module has no such sentence */
    public void note(SentencePlace about, Proposal proposal, UUID by) {
        String source = french(about).orElseThrow(() -> new NoSuchElementException("no sentence " + about));
        database.persist(new SentenceNote(about, source, proposal, by, clock.instant()));
    }

    /** Takes a note back; only whoever wrote it can. */
    public void withdraw(UUID note, UUID by) {
        Optional.ofNullable(database.find(SentenceNote.class, note))
                .filter(found -> found.notedBy().equals(by))
                .ifPresent(found -> found.withdraw(clock.instant()));
    }

    /** For each sentence its latest note, with who wrote it, the newest sentence first. */
    public List<NotedSentence> list() {
        Map<SentencePlace, NotedSentence> latest = new LinkedHashMap<>();
        database.createQuery(
                        "SELECT n, a FROM SentenceNote n, Account a WHERE n.withdrawnAt IS NULL AND a.id = n.notedBy"
                                + " ORDER BY n.notedAt DESC",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    NotedSentence noted = noted((SentenceNote) row[0], (Account) row[1]);
                    latest.putIfAbsent(noted.note().place(), noted);
                });
        return List.copyOf(latest.values());
    }

    public Optional<NotedSentence> find(SentencePlace about) {
        return list().stream()
                .filter(noted -> noted.note().place().equals(about))
                .findFirst();
    }

    private static NotedSentence noted(SentenceNote note, Account by) {
        return new NotedSentence(note, by.displayName(), LocalDate.ofInstant(note.notedAt(), Clocks.BORDEAUX));
    }

    /** Whether the French has changed since the note was written: then the note changes nothing any more. */
    public boolean isOutOfDate(SentenceNote note) {
        return french(note.place()).filter(note.source()::equals).isEmpty();
    }

    private Optional<String> french(SentencePlace about) {
        return catalogue
                .get()
                .findModule(about.module())
                .filter(module -> module.texts().keys().contains(about.key()))
                .map(module -> module.wording(about.key(), Language.FRENCH).plain());
    }
}
