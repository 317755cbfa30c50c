package fr.aladdin.account;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do not want to be offered any more: refusing costs nothing, and nobody is asked twice. */
@ApplicationScoped
@Transactional
public class OffersPutAway {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** @param offer as a module says under {@code opens} */
    public void putAway(UUID account, String offer) {
        database.createNativeQuery("INSERT INTO offer_put_away (account, offer, at) VALUES (?1, ?2, ?3)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter(1, account)
                .setParameter(2, offer)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    @Transactional(SUPPORTS)
    public Set<String> list(UUID account) {
        List<?> offers = database.createNativeQuery("SELECT offer FROM offer_put_away WHERE account = ?1")
                .setParameter(1, account)
                .getResultList();
        return offers.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
