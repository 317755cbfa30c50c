package fr.aladdin.network;

import fr.aladdin.account.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The rooms of places. */
@ApplicationScoped
@Transactional
public class Rooms {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** The rooms of these places where people are received today, by name. */
    public List<Room> listOpen(Collection<UUID> places) {
        return places.isEmpty()
                ? List.of()
                : database.createQuery(
                                "SELECT r FROM Room r WHERE r.place IN :places AND r.closedAt IS NULL"
                                        + " ORDER BY r.name, r.id",
                                Room.class)
                        .setParameter("places", places)
                        .getResultList();
    }

    public Optional<Room> find(UUID id) {
        return Optional.ofNullable(database.find(Room.class, id));
    }

    /** @throws NoSuchElementException when there is none */
    public Room get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no room " + id));
    }

    public Room add(UUID place, String name, int seats, LocalTime opens, LocalTime closes, UUID by) {
        Room room = new Room(place, name, seats, opens, closes);
        database.persist(room);
        audit.note(by, "room.add", room.id(), "place " + place);
        return room;
    }

    public void change(UUID id, String name, int seats, LocalTime opens, LocalTime closes, UUID by) {
        get(id).change(name, seats, opens, closes);
        audit.note(by, "room.change", id, "");
    }

    public void close(UUID id, UUID by) {
        get(id).close(clock.instant());
        audit.note(by, "room.close", id, "");
    }
}
