package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.catalogue.mail.MailEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where messages are written: drafts are kept, and what is complete is handed to the post office. */
@ApplicationScoped
public class WritingDesk {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private PostOffice post;

    @Inject
    private Signatures signatures;

    @Inject
    private Contacts contacts;

    @Inject
    private Rooms rooms;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    /** An empty page. */
    @Transactional(SUPPORTS)
    public Draft blank(UUID owner) {
        return Draft.blank().signed(signatures.get(owner));
    }

    /** The page of an answer, or nothing when the message is not this person's. */
    @Transactional(SUPPORTS)
    public Optional<Draft> answer(UUID owner, UUID original) {
        return mailboxes.find(owner, original).map(Draft::answering).map(draft -> draft.signed(signatures.get(owner)));
    }

    /** The page of an answer to everybody in the message but the writer. */
    @Transactional(SUPPORTS)
    public Optional<Draft> answerAll(UUID owner, UUID original) {
        return mailboxes.find(owner, original).map(message -> Draft.answeringAll(message, addresses.listOf(owner))
                .signed(signatures.get(owner)));
    }

    /** The page on which a message is passed on. */
    @Transactional(SUPPORTS)
    public Optional<Draft> forward(UUID owner, UUID original) {
        return mailboxes.find(owner, original).map(Draft::forwarding).map(draft -> draft.signed(signatures.get(owner)));
    }

    /** The page of a message that came back, for those whom it did not reach, at the addresses probably meant. */
    @Transactional
    public Optional<Draft> sendAgain(UUID owner, UUID notDelivered) {
        return mailboxes
                .find(owner, notDelivered)
                .filter(Message::isNotDelivered)
                .flatMap(Message::replyTo)
                .flatMap(sent -> mailboxes.find(owner, sent))
                .map(sent -> sent.asDraft()
                        .again(address -> post.knows(address, sent)
                                ? Optional.empty()
                                : Optional.of(contacts.findMeant(owner, address).orElse(address))));
    }

    /** What keeps the message from leaving: its own slips, or a mailbox without room for its documents. */
    @Transactional(SUPPORTS)
    public List<WritingSlip> listSlips(UUID owner, Draft draft) {
        List<WritingSlip> slips = new ArrayList<>(draft.slips());
        if (!draft.attachments().isEmpty() && rooms.get(owner).isFull()) {
            slips.add(new WritingSlip("pieces", "mailbox_write.slip.full", ""));
        }
        return slips;
    }

    /** The page of a draft as it was last kept. */
    @Transactional(SUPPORTS)
    public Optional<Draft> goOn(UUID owner, UUID draft) {
        return mailboxes
                .find(owner, draft)
                .filter(m -> m.kind() == MessageKind.DRAFT)
                .map(Message::asDraft);
    }

    /** A draft that was put aside comes back to the writing page, and it is noted. */
    @Transactional
    public Optional<Draft> resume(UUID owner, UUID draft, @Nullable Task task) {
        mailboxes
                .find(owner, draft)
                .filter(m -> m.folder().equals(Folder.DRAFTS))
                .ifPresent(m -> database.persist(MailTrace.of(m, MailEvent.Kind.DRAFT_RESUMED, clock.instant(), task)));
        return goOn(owner, draft);
    }

    /** Puts what was typed aside, to go on with it later, and notes it. */
    @Transactional
    public Written putAside(UUID owner, Draft typed, Writer writer, @Nullable Task task) {
        Written kept = keep(owner, typed, writer, task);
        if (kept.message().kind() == MessageKind.DRAFT && !isJustPutAside(kept.message())) {
            database.persist(MailTrace.of(kept.message(), MailEvent.Kind.DRAFT_KEPT, clock.instant(), task));
        }
        return kept;
    }

    /** The same form sent twice puts aside once. */
    private boolean isJustPutAside(Message draft) {
        return database.createQuery(
                        "SELECT t FROM MailTrace t WHERE t.owner = :owner ORDER BY t.id DESC", MailTrace.class)
                .setParameter("owner", draft.owner())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(last -> last.isPuttingAside(draft));
    }

    /**
     * Keeps what was typed. What changed in another window meanwhile is not overwritten: then what was typed here is
     * kept as a second draft.
     */
    @Transactional
    public Written keep(UUID owner, Draft typed, Writer writer, @Nullable Task task) {
        Optional<Message> stored = mailboxes.lock(owner, typed.id()).or(() -> keptMeanwhile(owner, typed));
        if (stored.isEmpty()) {
            return Written.of(first(owner, typed, writer, task));
        }
        Message message = stored.get();
        if (message.asDraft().saysTheSameAs(typed)) {
            return Written.of(message);
        }
        try {
            message.keep(typed, clock.instant());
            return Written.of(message);
        } catch (DraftMovedOn elsewhere) {
            Draft aside = typed.asideOf(message);
            return Written.aside(mailboxes.lock(owner, aside.id()).orElseGet(() -> first(owner, aside, writer, task)));
        }
    }

    /**
     * Sends what was typed, or keeps it as a draft when something still keeps it from leaving. Sent twice from the same
     * page, it leaves once.
     */
    @Transactional
    public Written send(UUID owner, Draft typed, Writer writer, @Nullable Task task) {
        Written kept = keep(owner, typed, writer, task);
        Message message = kept.message();
        if (kept.isAside()
                || message.kind() != MessageKind.DRAFT
                || !listSlips(owner, message.asDraft()).isEmpty()) {
            return kept;
        }
        message.send(clock.instant());
        noteSending(message, task);
        database.flush();
        vocabulary.readAgain(message);
        post.carry(message, task);
        return kept;
    }

    /** A page sent twice at once is not there for either: whoever holds the mailbox first keeps it, the other finds it. */
    private Optional<Message> keptMeanwhile(UUID owner, Draft typed) {
        database.createNativeQuery("SELECT 1 FROM account WHERE id = ? FOR NO KEY UPDATE")
                .setParameter(1, owner)
                .getResultList();
        return mailboxes.lock(owner, typed.id());
    }

    private Message first(UUID owner, Draft typed, Writer writer, @Nullable Task task) {
        Message about = about(owner, typed).orElse(null);
        // a number that is somebody else's was changed by hand: the words are kept under one of their own
        Draft own = database.find(Message.class, typed.id()) == null ? typed : typed.renumbered();
        Message message = Message.firstKept(owner, own, writer, about, clock.instant(), task);
        database.persist(message);
        database.flush();
        return message;
    }

    private Optional<Message> about(UUID owner, Draft typed) {
        UUID original = typed.replyTo() == null ? typed.forwardOf() : typed.replyTo();
        return original == null ? Optional.empty() : mailboxes.find(owner, original);
    }

    private void noteSending(Message message, @Nullable Task task) {
        database.persist(MailTrace.of(message, MailEvent.Kind.SENT, clock.instant(), task)
                .naming(message.asDraft().recipients()));
        Optional<Message> answered = message.replyTo().flatMap(id -> mailboxes.find(message.owner(), id));
        answered.ifPresent(m -> noteAbout(m, MailEvent.Kind.REPLIED, task));
        answered.filter(m -> isForAll(message, m)).ifPresent(m -> noteAbout(m, MailEvent.Kind.REPLIED_TO_ALL, task));
        message.forwardOf()
                .flatMap(id -> mailboxes.find(message.owner(), id))
                .ifPresent(m -> noteAbout(m, MailEvent.Kind.FORWARDED, task));
    }

    /** By whichever button: an answer to several people that leaves out nobody of them. */
    private boolean isForAll(Message answer, Message answered) {
        List<Address> mine = addresses.listOf(answer.owner());
        return answered.hasOthers(mine)
                && Set.copyOf(answer.asDraft().recipients())
                        .containsAll(Draft.answeringAll(answered, mine).recipients());
    }

    private void noteAbout(Message original, MailEvent.Kind kind, @Nullable Task task) {
        database.persist(MailTrace.of(original, kind, clock.instant(), task));
    }
}
