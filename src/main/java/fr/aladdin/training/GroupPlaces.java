package fr.aladdin.training;

import fr.aladdin.account.PlaceOfPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Somebody is received where the group meets that they joined last. */
@ApplicationScoped
@Transactional
public class GroupPlaces implements PlaceOfPerson {

    @PersistenceContext
    private EntityManager database;

    @Override
    public Optional<String> findFor(UUID account) {
        return database.createQuery(
                        "SELECT p.name FROM Place p, TrainingGroup g, Membership m WHERE m.person = :person"
                                + " AND m.leftAt IS NULL AND g.id = m.team AND p.id = g.place ORDER BY m.joinedAt DESC",
                        String.class)
                .setParameter("person", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
