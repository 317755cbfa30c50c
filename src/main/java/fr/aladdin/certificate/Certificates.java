package fr.aladdin.certificate;

import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.hours.Ledger;
import fr.aladdin.revision.GestureReach;
import fr.aladdin.revision.Revisions;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The certificates that were given. */
@ApplicationScoped
@Transactional
public class Certificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Groups groups;

    @Inject
    private Revisions revisions;

    @Inject
    private Ledger ledger;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private AuditTrail audit;

    /** What a certificate would say today: the gestures that the person has done alone at least once. */
    public List<String> listDoneAlone(UUID person, Extent extent) {
        Map<String, GestureReach> reaches = revisions.reaches(List.of(person)).getOrDefault(person, Map.of());
        return extent.gestures(catalogue.get()).stream()
                .filter(gesture ->
                        reaches.getOrDefault(gesture, GestureReach.NONE).state().alone())
                .toList();
    }

    /** Validated minutes of the person in workshops until today. */
    public int validatedMinutes(UUID person) {
        return Math.max(0, ledger.gauge(person, 0).validated());
    }

    /**
     * Gives somebody of that group a certificate, in the name of its place; nothing is given while they have done nothing
     * alone.
     */
    public Optional<Certificate> give(UUID person, UUID group, Extent extent, UUID by, Scope scope) {
        Group of = groups.find(group, scope).orElseThrow(() -> new NoSuchElementException("no group " + group));
        Account who = groups.findMember(group, person, scope)
                .orElseThrow(() -> new NoSuchElementException("no participant " + person));
        List<String> alone = listDoneAlone(who.id(), extent);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        Certificate given =
                new Certificate(who.id(), extent, alone, validatedMinutes(who.id()), of.place(), by, clock.instant());
        database.persist(given);
        audit.note(by, "certificate.give", who.id(), extent.id());
        return Optional.of(given);
    }

    /** Those of one person, the latest first. */
    public List<Certificate> listOf(UUID person) {
        return database.createQuery(
                        "SELECT c FROM Certificate c WHERE c.person = :person ORDER BY c.givenAt DESC, c.id",
                        Certificate.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** One of that person; another's is answered like none. */
    public Optional<Certificate> find(UUID id, UUID person) {
        return Optional.ofNullable(database.find(Certificate.class, id))
                .filter(one -> one.person().equals(person));
    }

    /** That a trainer printed it is written down. */
    public void notePrinted(Certificate printed, UUID by) {
        audit.note(by, "certificate.print", printed.person(), "");
    }
}
