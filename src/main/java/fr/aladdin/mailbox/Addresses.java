package fr.aladdin.mailbox;

import fr.aladdin.platform.OneAtATime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The addresses of people in the practice world. No two people share one: the first whose name asks for it has it, a
 * namesake gets a figure behind. A person who is renamed is reached at the former address too.
 */
@ApplicationScoped
@Transactional
public class Addresses {
    /** So many figures are tried: the next may be taken by somebody whose name ends with it. */
    private static final int MOST_TAKEN = 10_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** The address of this person under the name they have now; theirs from the first time that it is asked for. */
    public Address of(UUID account, String displayName) {
        Address wanted = Address.ofParticipant(displayName, account);
        return find(account, wanted).orElseGet(() -> claim(account, wanted));
    }

    /** Every address at which the person is or was reached. */
    public List<Address> listOf(UUID account) {
        return database.createQuery("SELECT p FROM PracticeAddress p WHERE p.account = :account", PracticeAddress.class)
                .setParameter("account", account)
                .getResultStream()
                .map(PracticeAddress::address)
                .toList();
    }

    /** The addresses of many, by account. */
    Map<UUID, Address> of(Collection<Neighbour> people) {
        Map<UUID, Address> addresses = new HashMap<>();
        List<PracticeAddress> known = people.isEmpty()
                ? List.of()
                : database.createQuery(
                                "SELECT p FROM PracticeAddress p WHERE p.account IN :accounts", PracticeAddress.class)
                        .setParameter(
                                "accounts",
                                people.stream().map(Neighbour::account).toList())
                        .getResultList();
        people.forEach(person -> {
            Address wanted = Address.ofParticipant(person.name(), person.account());
            addresses.put(
                    person.account(),
                    known.stream()
                            .filter(one -> one.account().equals(person.account()) && one.answersTo(wanted))
                            .findFirst()
                            .map(PracticeAddress::address)
                            .orElseGet(() -> claim(person.account(), wanted)));
        });
        return addresses;
    }

    /** Who has these addresses, or had them; what nobody has is absent. */
    Map<Address, UUID> listOwners(Collection<Address> addresses) {
        Map<Address, UUID> owners = new HashMap<>();
        if (!addresses.isEmpty()) {
            database.createQuery("SELECT p FROM PracticeAddress p WHERE p.address IN :addresses", PracticeAddress.class)
                    .setParameter(
                            "addresses", addresses.stream().map(Address::value).toList())
                    .getResultList()
                    .forEach(one -> owners.put(one.address(), one.account()));
        }
        return owners;
    }

    private Optional<Address> find(UUID account, Address wanted) {
        return database.createQuery(
                        "SELECT p FROM PracticeAddress p WHERE p.account = :account AND p.wanted = :wanted",
                        PracticeAddress.class)
                .setParameter("account", account)
                .setParameter("wanted", wanted.value())
                .getResultStream()
                .findFirst()
                .map(PracticeAddress::address);
    }

    private Address claim(UUID account, Address wanted) {
        // one after the other: two who each claim for both would wait for each other without end
        OneAtATime.on(database, "practice_address");
        long last = lastWho(wanted);
        for (long which = last + 1; which < last + MOST_TAKEN; which++) {
            Address free = wanted.numbered(which);
            if (insert(free, account, wanted)) {
                return free;
            }
            Optional<Address> meanwhile = find(account, wanted);
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
        }
        throw new IllegalStateException("no address is free for account " + account);
    }

    /** The highest figure of those whose name asked for that address; 0 when nobody's did. */
    private long lastWho(Address wanted) {
        return database.createQuery(
                        "SELECT p.address FROM PracticeAddress p WHERE p.wanted = :wanted"
                                + " ORDER BY LENGTH(p.address) DESC, p.address DESC",
                        String.class)
                .setParameter("wanted", wanted.value())
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(last -> wanted.numberOf(new Address(last)))
                .findFirst()
                .orElse(0);
    }

    private boolean insert(Address free, UUID account, Address wanted) {
        return database.createNativeQuery("INSERT INTO practice_address (address, account, wanted, claimed_at)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .setParameter(1, free.value())
                        .setParameter(2, account)
                        .setParameter(3, wanted.value())
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
