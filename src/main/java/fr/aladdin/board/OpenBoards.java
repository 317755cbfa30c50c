package fr.aladdin.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Whose board is open on some server: of the other workshops PostgreSQL says nothing, and their people wait for nobody. */
@ApplicationScoped
@Transactional
public class OpenBoards {

    /** Longer than a few beats of {@link Watchers}, after which a server says again what is open there. */
    private static final String RENEW =
            "INSERT INTO open_board (workshop, until) VALUES (?1, now() + interval '1 minute')"
                    + " ON CONFLICT (workshop) DO UPDATE SET until = excluded.until";

    @PersistenceContext
    private EntityManager database;

    /** From now on what changes there is told; what has been closed for a while is forgotten. */
    public void renew(Collection<UUID> workshops) {
        database.createNativeQuery("DELETE FROM open_board WHERE until < now() - interval '1 minute'")
                .executeUpdate();
        // two servers that renew the same boards do so in the same order
        workshops.stream().sorted().forEach(workshop -> database.createNativeQuery(RENEW)
                .setParameter(1, workshop)
                .executeUpdate());
    }
}
