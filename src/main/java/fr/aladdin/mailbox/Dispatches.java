package fr.aladdin.mailbox;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What people wrote to each other. Whoever looks after a circle reads what its members wrote to one another; what a
 * trainer wrote or received is read by nobody else, unless it was reported.
 */
@ApplicationScoped
@Transactional
public class Dispatches {
    /** Rows that one look reads at most. */
    private static final int MOST = 1_000;

    private static final String WITHIN = " FROM DispatchCopy c, Dispatch d WHERE d.id = c.dispatch"
            + " AND c.circle IN :circles AND (c.withTrainer = FALSE OR c.reportedAt IS NOT NULL AND d.writer <> :reader)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Messages messages;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Lays a message just sent into the mailboxes of the people whom it reaches, once in each. */
    void carry(Message sent, Map<Address, Neighbour> reached) {
        if (reached.isEmpty()) {
            return;
        }
        Dispatch dispatch = new Dispatch(sent);
        database.persist(dispatch);
        Collection<Address> hidden = Recipients.read(sent.bcc()).addresses();
        Set<UUID> served = new HashSet<>();
        reached.forEach((address, person) -> {
            if (served.add(person.account())) {
                Message received = sent.carriedTo(person.account());
                database.persist(received);
                boolean withTrainer = person.trainer() || accompanies(sent.owner(), person.circle());
                database.persist(new DispatchCopy(dispatch, received, person, hidden.contains(address), withTrainer));
            }
        });
    }

    /** What was carried within those circles, what waits first, then the newest. */
    public List<Carried> list(Collection<UUID> circles, UUID reader) {
        Map<UUID, Dispatch> dispatches = new LinkedHashMap<>();
        Map<UUID, List<DispatchCopy>> copies = new LinkedHashMap<>();
        if (!circles.isEmpty()) {
            String order = " ORDER BY CASE WHEN c.reportedAt IS NOT NULL AND c.settledAt IS NULL THEN 0 ELSE 1 END,"
                    + " c.sentAt DESC, d.id, c.recipientName";
            query("SELECT c, d" + WITHIN + order, circles, reader)
                    .getResultList()
                    .forEach(row -> {
                        Dispatch dispatch = (Dispatch) row[1];
                        dispatches.put(dispatch.id(), dispatch);
                        copies.computeIfAbsent(dispatch.id(), first -> new ArrayList<>())
                                .add((DispatchCopy) row[0]);
                    });
        }
        return dispatches.values().stream()
                .map(dispatch -> new Carried(dispatch, copies.getOrDefault(dispatch.id(), List.of())))
                .toList();
    }

    /** One of them; what lies outside those circles is answered like none. */
    public Optional<Carried> find(UUID dispatch, Collection<UUID> circles, UUID reader) {
        if (circles.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> rows = query(
                        "SELECT c, d" + WITHIN + " AND d.id = :dispatch ORDER BY c.recipientName", circles, reader)
                .setParameter("dispatch", dispatch)
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Carried(
                        (Dispatch) rows.get(0)[1],
                        rows.stream().map(row -> (DispatchCopy) row[0]).toList()));
    }

    /** How many messages wait because somebody reported them. */
    public long countReported(Collection<UUID> circles, UUID reader) {
        return circles.isEmpty()
                ? 0
                : database.createQuery(
                                "SELECT COUNT(DISTINCT d.id)" + WITHIN
                                        + " AND c.reportedAt IS NOT NULL AND c.settledAt IS NULL",
                                Long.class)
                        .setParameter("circles", circles)
                        .setParameter("reader", reader)
                        .getSingleResult();
    }

    /** Takes it out of the mailboxes of those who received it: neutral words stand there, the text is kept here. */
    public void remove(Carried carried, UUID by) {
        for (DispatchCopy seen : carried.copies()) {
            DispatchCopy copy = lock(seen.id());
            Message received = database.find(Message.class, copy.id(), LockModeType.PESSIMISTIC_WRITE);
            if (copy.remove(by, clock.instant()) && received != null) {
                received.remove(
                        messages.get(Language.FRENCH, "mailbox_post.removed.subject"),
                        messages.get(Language.FRENCH, "mailbox_post.removed.body"),
                        clock.instant());
            }
        }
    }

    /** A trainer has looked after the reports and leaves the message. */
    public void settle(Carried carried, UUID by) {
        carried.copies().forEach(copy -> lock(copy.id()).settle(by, clock.instant()));
    }

    /**
     * Tells those who accompany both about a message; for who wrote it, that is nobody. Answers whether there is
     * somebody to tell.
     */
    boolean report(Message received) {
        Optional<DispatchCopy> copy = find(received);
        boolean heard = copy.isPresent() && !listHearing(received).isEmpty();
        if (heard) {
            lock(received.id()).report(clock.instant());
        }
        return heard;
    }

    /** The person has put the message back. */
    void takeBack(Message received) {
        find(received).ifPresent(copy -> lock(copy.id()).takeBack());
    }

    /** Names of those who are told when this message of a person is reported. */
    public List<String> listHearing(Message received) {
        return find(received)
                .map(copy -> people.listTrainers(copy.circle()).stream()
                        .filter(trainer -> received.sender()
                                .filter(trainer.account()::equals)
                                .isEmpty())
                        .map(Neighbour::name)
                        .toList())
                .orElse(List.of());
    }

    private boolean accompanies(UUID account, UUID circle) {
        return people.listTrainers(circle).stream()
                .anyMatch(trainer -> trainer.account().equals(account));
    }

    private Optional<DispatchCopy> find(Message received) {
        return received.sender().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(database.find(DispatchCopy.class, received.id()));
    }

    private DispatchCopy lock(UUID copy) {
        DispatchCopy found = database.find(DispatchCopy.class, copy);
        database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private TypedQuery<Object[]> query(String text, Collection<UUID> circles, UUID reader) {
        return database.createQuery(text, Object[].class)
                .setParameter("circles", circles)
                .setParameter("reader", reader)
                .setMaxResults(MOST);
    }
}
