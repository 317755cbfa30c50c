package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Book;
import fr.aladdin.mailbox.BookEntry;
import fr.aladdin.mailbox.ContactSlip;
import fr.aladdin.mailbox.Contacts;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address book: who is in it, who could be, and what is done with it. */
@Named("mailContacts")
@RequestScoped
public class ContactsBacking {
    private static final String VIEW = BoxView.CONTACTS.word();
    private static final int PAGE = 20;
    /** Of what could not be kept, so much is carried in an address to be mended. */
    private static final int MOST_CARRIED = 300;

    @Inject
    private MailboxBacking box;

    @Inject
    private Contacts contacts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Book book;

    Book book() {
        Book known = book;
        if (known == null) {
            known = contacts.book(signedIn.accountId());
            book = known;
        }
        return known;
    }

    public String searched() {
        return box.address().find("m-who").orElse("");
    }

    /** What the search found, or everybody. */
    public Book.Found found() {
        return searched().isEmpty() ? new Book.Found(book().entries(), false) : book().search(searched());
    }

    /** A page of it. */
    public List<BookEntry> lines() {
        List<BookEntry> all = found().entries();
        return all.subList(Math.min(from(), all.size()), Math.min(from() + PAGE, all.size()));
    }

    /** Where the next page is, if there is one. */
    public Optional<String> next() {
        return from() + PAGE < found().entries().size()
                ? Optional.of(box.address()
                        .with("m-view", VIEW, "m-who", searched(), "m-from", Integer.toString(from() + PAGE)))
                : Optional.empty();
    }

    private int from() {
        return box.address()
                .find("m-from")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Those met in the latest messages who are not in the book. */
    public List<BookEntry> recent() {
        return searched().isEmpty() && from() == 0 ? contacts.listRecent(signedIn.accountId()) : List.of();
    }

    /** Whether somebody of that address may be put in. */
    public boolean isNew(String address) {
        return book().find(new Address(address)).isEmpty();
    }

    /** The entry that is being changed, or null. */
    public @Nullable BookEntry chosen() {
        return box.address().findId("m-contact").flatMap(book()::findOwn).orElse(null);
    }

    public UUID newId() {
        return UUID.randomUUID();
    }

    public String typedName() {
        return box.address().find("m-name").orElse("");
    }

    public String typedAddress() {
        return box.address().find("m-address").orElse("");
    }

    public Optional<ContactSlip> slip() {
        return box.address().find("m-slip").flatMap(ContactSlip::read);
    }

    /** The key of the sentence about the slip: an address has many kinds of its own. */
    public String slipKey() {
        ContactSlip slip = slip().orElseThrow();
        return slip == ContactSlip.ADDRESS && !typedAddress().isEmpty()
                ? Address.slipIn(typedAddress()).map(one -> one.key()).orElse(slip.key())
                : slip.key();
    }

    /** The address to write instead; empty when there is none to offer. */
    public String meant() {
        return Address.meantBy(typedAddress())
                .map(Address::value)
                .filter(address -> slip().filter(ContactSlip.ADDRESS::equals).isPresent())
                .orElse("");
    }

    /** Does what the button asks and answers where to go on. */
    String act(BoxAct act) {
        UUID owner = signedIn.accountId();
        String name = asked.text("m-name");
        String address = asked.text("m-address");
        Optional<UUID> id = BoxAddress.id(act.what());
        return switch (act.name()) {
            case "contact-add" ->
                after(
                        contacts.add(owner, asked.id("m-id").orElseGet(UUID::randomUUID), name, address),
                        Said.CONTACT_ADDED,
                        "");
            case "contact-change" ->
                after(id.flatMap(one -> contacts.change(owner, one, name, address)), Said.CONTACT_CHANGED, act.what());
            default -> {
                id.ifPresent(one -> contacts.remove(owner, one));
                yield said(Said.CONTACT_REMOVED);
            }
        };
    }

    private String after(Optional<ContactSlip> slip, Said done, String contact) {
        if (slip.isEmpty()) {
            return said(done);
        }
        List<String> where =
                new ArrayList<>(List.of("m-view", VIEW, "m-slip", slip.get().word()));
        where.addAll(List.of("m-name", BoxAddress.brief(asked.text("m-name"), MOST_CARRIED)));
        where.addAll(List.of("m-address", BoxAddress.brief(asked.text("m-address"), MOST_CARRIED)));
        if (!contact.isEmpty()) {
            where.addAll(List.of("m-contact", contact));
        }
        return box.address().with(where.toArray(String[]::new));
    }

    /** On the page of a message, that page again. */
    private String said(Said said) {
        return box.view() == BoxView.MESSAGE
                ? box.address().hereWith("m-said", said.word())
                : box.address().with("m-view", VIEW, "m-said", said.word());
    }
}
