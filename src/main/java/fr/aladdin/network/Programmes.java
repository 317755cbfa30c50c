package fr.aladdin.network;

import fr.aladdin.account.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The programmes of this installation. */
@ApplicationScoped
@Transactional
public class Programmes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    /** The newest first. */
    public List<Programme> listAll() {
        return database.createQuery("SELECT p FROM Programme p ORDER BY p.startsOn DESC, p.name, p.id", Programme.class)
                .getResultList();
    }

    public Optional<Programme> find(UUID id) {
        return Optional.ofNullable(database.find(Programme.class, id));
    }

    /** @throws NoSuchElementException when there is none */
    public Programme get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no programme " + id));
    }

    public Programme add(ProgrammeTerms terms, UUID by) {
        Programme programme = new Programme(terms);
        database.persist(programme);
        audit.note(by, "programme.add", programme.id(), "");
        return programme;
    }

    public void change(UUID id, ProgrammeTerms terms, UUID by) {
        get(id).agree(terms);
        audit.note(by, "programme.change", id, "");
    }
}
