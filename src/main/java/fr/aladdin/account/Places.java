package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places of this installation. */
@ApplicationScoped
@Transactional
public class Places {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    public List<Place> listAll() {
        return database.createQuery("SELECT p FROM Place p ORDER BY p.name, p.id", Place.class)
                .getResultList();
    }

    public Optional<Place> find(UUID id) {
        return Optional.ofNullable(database.find(Place.class, id));
    }

    public Place add(String name, String address, UUID by) {
        Place place = new Place(name, address);
        database.persist(place);
        audit.note(by, "place.add", place.id(), "");
        return place;
    }

    public void rename(UUID id, String name, String address, UUID by) {
        find(id).orElseThrow(() -> new NoSuchElementException("no place " + id)).rename(name, address);
        audit.note(by, "place.rename", id, "");
    }

    /** @param partner the organisation that runs the place from now on, or null */
    public void runBy(UUID id, @Nullable UUID partner, UUID by) {
        find(id).orElseThrow(() -> new NoSuchElementException("no place " + id)).runBy(partner);
        audit.note(by, "place.partner", id, String.valueOf(partner));
    }
}
