package fr.aladdin.board;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.training.Assignments;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To which modules the room of a workshop was sent; the latest one holds. */
@ApplicationScoped
@Transactional
public class SentModules {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Board board;

    @Inject
    private Assignments assignments;

    @Inject
    private AuditTrail audit;

    @Inject
    private Provider<Catalogue> catalogue;

    /**
     * Gives the module to everybody who is there, and tells them on their own page. The caller has made sure that the
     * workshop is within their scope.
     */
    public void send(Workshop workshop, String module, UUID by) {
        catalogue.get().getModule(module);
        List<UUID> present = board.listSeats(workshop).stream()
                .filter(Seat::isPresent)
                .flatMap(seat -> seat.person().stream())
                .toList();
        assignments.giveInWorkshop(module, present, by);
        database.persist(new SentModule(workshop.id(), module, by, clock.instant()));
        audit.note(by, "workshop.send", workshop.id(), module);
    }

    /** To which module the room was sent last. */
    public Optional<SentModule> findLast(UUID workshop) {
        return database.createQuery(
                        "SELECT s FROM SentModule s WHERE s.workshop = :workshop ORDER BY s.sentAt DESC",
                        SentModule.class)
                .setParameter("workshop", workshop)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
