package fr.aladdin.learning;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.identity.JourneyHop;
import fr.aladdin.catalogue.identity.PracticePerson;
import fr.aladdin.catalogue.identity.Site;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.olivette.Olivette;
import fr.aladdin.openid.Departure;
import fr.aladdin.openid.NotIdentified;
import fr.aladdin.openid.Outcome;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenID Connect exchange behind the identity tasks: what the drawn browser and the practice service really do. */
@ApplicationScoped
@Transactional
public class PracticeExchanges {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private Olivette olivette;

    private final Map<String, PracticeClient> services = new ConcurrentHashMap<>();

    /** Does what an act in the journey means for the exchange. */
    void follow(StepVisit visit, IdentityTask task, SceneAct act) {
        Site site = task.journey().plan().service();
        PracticeClient service = services.computeIfAbsent(
                site.id() + " " + site.host(), any -> new PracticeClient(olivette, site, clock));
        switch (JourneyHop.of(task.journey(), act)) {
            case DEPARTURE -> begin(visit, service);
            case CONSENT -> end(visit, service, site, JourneyHop.whose(task.journey(), act));
            case REFUSAL -> refuse(visit, service);
            case FAREWELL -> farewell(visit, service);
            case NONE -> {
                // nothing that leaves the page
            }
        }
    }

    /** What the service got to know, by the names of OpenID Connect; empty before the person continued. */
    public Map<String, String> findClaims(StepVisit visit) {
        return find(visit).map(PracticeExchange::claims).orElse(Map.of());
    }

    void forget(StepVisit visit) {
        find(visit).ifPresent(database::remove);
    }

    private Optional<PracticeExchange> find(StepVisit visit) {
        return Optional.ofNullable(database.find(PracticeExchange.class, visit.id()));
    }

    private PracticeExchange begin(StepVisit visit, PracticeClient service) {
        try {
            Departure departure = service.party().begin(service.profile());
            String waiting = parameter(service.follow(departure.address()), "demande");
            return database.merge(new PracticeExchange(visit, departure, waiting, secrets, clock.instant()));
        } catch (NotIdentified broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void end(StepVisit visit, PracticeClient service, Site site, PracticePerson person) {
        PracticeExchange exchange = waiting(visit, service);
        URI back = olivette.grant(exchange.handle(secrets), new Olivette.Person(person.id(), person.claims()));
        Outcome outcome = service.party().finish(service.profile(), exchange.kept(secrets), brought(back));
        exchange.end(
                outcome.identity()
                        .orElseThrow(() -> new IllegalStateException("practice sign-in: " + outcome.reason())),
                site.asks(),
                secrets);
    }

    private void refuse(StepVisit visit, PracticeClient service) {
        find(visit).filter(one -> olivette.isWaiting(one.handle(secrets))).ifPresent(exchange -> {
            URI back = olivette.refuse(exchange.handle(secrets));
            service.party().finish(service.profile(), exchange.kept(secrets), brought(back));
        });
    }

    private void farewell(StepVisit visit, PracticeClient service) {
        find(visit).ifPresent(exchange -> {
            exchange.token(secrets)
                    .flatMap(token -> service.party()
                            .farewell(service.profile(), token, service.party().randomSigns()))
                    .ifPresent(service::follow);
            exchange.forget();
        });
    }

    /** The request that waits for an answer; whoever came back to an answered one asks anew. */
    private PracticeExchange waiting(StepVisit visit, PracticeClient service) {
        return find(visit)
                .filter(one -> olivette.isWaiting(one.handle(secrets)))
                .orElseGet(() -> begin(visit, service));
    }

    private static Map<String, String[]> brought(URI address) {
        Map<String, String[]> brought = new HashMap<>();
        URLUtils.parseParameters(address.getRawQuery())
                .forEach((name, values) -> brought.put(name, values.toArray(new String[0])));
        return brought;
    }

    private static String parameter(URI address, String name) {
        List<String> values = URLUtils.parseParameters(address.getRawQuery()).get(name);
        if (values == null || values.size() != 1) {
            throw new NoSuchElementException("Olivette lets nobody choose an account");
        }
        return values.get(0);
    }
}
