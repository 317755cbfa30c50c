package fr.aladdin.workshop;

import fr.aladdin.network.RoomUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The rooms in which workshops are planned. */
@ApplicationScoped
@Transactional
public class PlannedRooms implements RoomUse {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Override
    public long countToCome(UUID room) {
        return database.createQuery(
                        "SELECT COUNT(w.id) FROM Workshop w WHERE w.room = :room AND w.cancelledAt IS NULL"
                                + " AND w.endsAt > :now",
                        Long.class)
                .setParameter("room", room)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
