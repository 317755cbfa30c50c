package fr.aladdin.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The people, fictitious ones apart, whom somebody may write to, with their addresses. */
@ApplicationScoped
@Transactional
public class People {
    @Inject
    private Instance<Neighbours> neighbours;

    @Inject
    private Addresses addresses;

    /** One of them, at the address under which messages reach them. */
    public record Person(Neighbour neighbour, Address address) {}

    /** Everybody whom this person may write to. */
    public List<Person> list(UUID owner) {
        List<Neighbour> all = neighbours.stream()
                .flatMap(known -> known.listFor(owner).stream())
                .toList();
        Map<UUID, Address> theirs = addresses.of(all);
        return all.stream()
                .map(one -> new Person(one, Objects.requireNonNull(theirs.get(one.account()))))
                .toList();
    }

    /** Who of them is reached at these addresses; an address that is nobody's, or a stranger's, is absent. */
    public Map<Address, Neighbour> reached(UUID owner, Collection<Address> written) {
        List<Address> local = written.stream().filter(Address::isOfPerson).toList();
        Map<Address, Neighbour> reached = new LinkedHashMap<>();
        Map<Address, UUID> owners = listOwners(owner, local);
        for (Address address : local) {
            Optional.ofNullable(owners.get(address))
                    .filter(other -> !other.equals(owner))
                    .flatMap(other -> find(owner, other))
                    .ifPresent(person -> reached.put(address, person));
        }
        return reached;
    }

    /** Who accompanies that circle today. */
    public List<Neighbour> listTrainers(UUID circle) {
        return neighbours.stream()
                .flatMap(known -> known.listTrainers(circle).stream())
                .toList();
    }

    /** An address may be on a paper before its owner has opened the mailbox: then it is claimed now. */
    private Map<Address, UUID> listOwners(UUID owner, List<Address> local) {
        Map<Address, UUID> owners = addresses.listOwners(local);
        if (owners.keySet().containsAll(local)) {
            return owners;
        }
        list(owner);
        return addresses.listOwners(local);
    }

    private Optional<Neighbour> find(UUID owner, UUID other) {
        return neighbours.stream()
                .flatMap(known -> known.find(owner, other).stream())
                .findFirst();
    }
}
