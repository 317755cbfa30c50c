package fr.aladdin.network;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The organisations that run places. */
@ApplicationScoped
@Transactional
public class Partners {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Places places;

    @Inject
    private AuditTrail audit;

    public List<Partner> listAll() {
        return database.createQuery("SELECT p FROM Partner p ORDER BY p.name, p.id", Partner.class)
                .getResultList();
    }

    public Optional<Partner> find(UUID id) {
        return Optional.ofNullable(database.find(Partner.class, id));
    }

    /** Who runs that place; empty while nobody has been named. */
    public Optional<Partner> ofPlace(UUID place) {
        return places.find(place).flatMap(Place::partner).flatMap(this::find);
    }

    public Partner add(String name, Siret siret, UUID by) {
        Partner partner = new Partner(name, siret);
        database.persist(partner);
        audit.note(by, "partner.add", partner.id(), "");
        return partner;
    }

    public void change(UUID id, String name, Siret siret, UUID by) {
        find(id).orElseThrow(() -> new NoSuchElementException("no partner " + id))
                .change(name, siret);
        audit.note(by, "partner.change", id, "");
    }
}
