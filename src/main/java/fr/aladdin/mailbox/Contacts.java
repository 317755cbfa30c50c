package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.mail.Correspondent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The address books: what the practice world gives to everybody, and whom each person put in. Every act names the owner
 * first and reaches no other's.
 */
@ApplicationScoped
@Transactional
public class Contacts {
    /** How many one person may put in. */
    public static final int MOST = 200;

    private static final Address POST_OFFICE = new Address(PostOffice.OWN_ADDRESS);
    private static final int LATEST_MESSAGES = 60;
    private static final int MOST_RECENT = 8;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    @Transactional(SUPPORTS)
    public Book book(UUID owner) {
        List<BookEntry> given = catalogue.get().correspondents().stream()
                .filter(Correspondent::inBook)
                .map(one -> new BookEntry(null, one.name(), new Address(one.address())))
                .toList();
        return Book.of(listOwn(owner).stream().map(Contact::entry).toList(), given);
    }

    /**
     * Those whom the person wrote to, or was written by, in their latest messages and who are not in the book; neither
     * unwanted senders nor those of thrown away messages.
     */
    @Transactional(SUPPORTS)
    public List<BookEntry> listRecent(UUID owner) {
        List<Address> mine = addresses.listOf(owner);
        Book book = book(owner);
        Map<Address, BookEntry> met = new LinkedHashMap<>();
        database.createQuery(
                        "SELECT m FROM Message m WHERE m.owner = :owner ORDER BY m.sentAt DESC, m.id DESC",
                        Message.class)
                .setParameter("owner", owner)
                .setMaxResults(LATEST_MESSAGES)
                .getResultStream()
                .filter(Message::isAmongPeople)
                .flatMap(message -> message.correspondents().stream())
                .filter(entry -> !mine.contains(entry.address())
                        && !entry.address().equals(POST_OFFICE)
                        && book.find(entry.address()).isEmpty()
                        && isHonest(entry.address()))
                .forEach(entry -> met.putIfAbsent(entry.address(), named(entry)));
        return met.values().stream().limit(MOST_RECENT).toList();
    }

    private boolean isHonest(Address address) {
        return catalogue
                .get()
                .findCorrespondent(address.value())
                .map(Correspondent::honest)
                .orElse(true);
    }

    /** The address in the book or in the practice world that one of nobody was probably meant to be. */
    public Optional<Address> findMeant(UUID owner, Address written) {
        List<Address> known = Stream.concat(
                        book(owner).entries().stream().map(BookEntry::address),
                        catalogue.get().correspondents().stream()
                                .filter(Correspondent::honest)
                                .map(one -> new Address(one.address())))
                .distinct()
                .toList();
        return NearAddress.among(known, written);
    }

    /** Under the name that the practice world knows, where it does. */
    private BookEntry named(BookEntry entry) {
        return catalogue
                .get()
                .findCorrespondent(entry.address().value())
                .map(one -> new BookEntry(null, one.name(), entry.address()))
                .orElse(entry);
    }

    /**
     * Puts somebody in. Put in twice from one page, they are there once.
     *
     * @param id chosen when the page was shown
     * @return why it could not be done, if so
     */
    public Optional<ContactSlip> add(UUID owner, UUID id, String name, String address) {
        hold(owner);
        List<Contact> own = listOwn(owner);
        boolean added = own.stream().anyMatch(contact -> contact.id().equals(id));
        Optional<ContactSlip> slip =
                !added && own.size() >= MOST ? Optional.of(ContactSlip.TOO_MANY) : slipIn(owner, id, name, address);
        if (slip.isEmpty() && !added) {
            database.persist(new Contact(id, owner, OwnFolder.tidy(name), new Address(address), clock.instant()));
        }
        return slip;
    }

    /** Changes name or address; answers why it could not, if so. */
    public Optional<ContactSlip> change(UUID owner, UUID id, String name, String address) {
        hold(owner);
        Optional<Contact> contact = find(owner, id);
        Optional<ContactSlip> slip =
                contact.isEmpty() ? Optional.of(ContactSlip.GONE) : slipIn(owner, id, name, address);
        if (slip.isEmpty()) {
            contact.get().change(OwnFolder.tidy(name), new Address(address));
        }
        return slip;
    }

    /** Takes somebody out; their messages stay. */
    public void remove(UUID owner, UUID id) {
        find(owner, id).ifPresent(database::remove);
    }

    private Optional<ContactSlip> slipIn(UUID owner, UUID id, String typed, String address) {
        String name = OwnFolder.tidy(typed);
        if (name.isEmpty()) {
            return Optional.of(ContactSlip.NAMELESS);
        }
        if (name.codePointCount(0, name.length()) > Contact.LONGEST_NAME) {
            return Optional.of(ContactSlip.TOO_LONG);
        }
        if (Address.slipIn(address).isPresent()) {
            return Optional.of(ContactSlip.ADDRESS);
        }
        return book(owner)
                .find(new Address(address))
                .filter(known -> known.isOwn() && !id.equals(known.id()))
                .map(known -> ContactSlip.KNOWN);
    }

    private List<Contact> listOwn(UUID owner) {
        return database.createQuery("SELECT c FROM Contact c WHERE c.owner = :owner", Contact.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    private Optional<Contact> find(UUID owner, UUID id) {
        return listOwn(owner).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }

    private void hold(UUID owner) {
        database.createNativeQuery("SELECT 1 FROM account WHERE id = ? FOR NO KEY UPDATE")
                .setParameter(1, owner)
                .getResultList();
    }
}
