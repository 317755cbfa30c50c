package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MailCondition;
import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed post office: it brings what the modules write and what their correspondents answer, carries what
 * people send, and says when an address does not exist.
 */
@ApplicationScoped
public class PostOffice {
    /** Id of the post office's own message about an address that does not exist. */
    public static final String NOT_DELIVERED = "non-remis";

    private static final String ANY_STEP = "";
    /** Who says that a message was not delivered. */
    static final String OWN_ADDRESS = "distribution@" + Address.PARTICIPANTS_HOST;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Contacts contacts;

    @Inject
    private Messages messages;

    @Inject
    private People people;

    @Inject
    private Dispatches dispatches;

    @Inject
    private LaterAnswers answers;

    @Inject
    private Clock clock;

    /**
     * Brings what a step of a module sends. However often the step is opened, each message comes once since the moment
     * named, the beginning of a passage or a fresh start of the mailbox. One of an earlier passage that still lies where
     * it came and was not answered is made new again, so that it does not lie there twice.
     */
    @Transactional
    public void deliver(UUID owner, Task task, List<String> scripted, Names names, Instant since) {
        Optional<LearningModule> module = catalogue.get().findModule(task.module());
        // a message that two steps need arrives with the first of them
        Task anyStep = new Task(task.module(), ANY_STEP);
        for (String id : listWaiting(owner, task.module(), scripted, since)) {
            module.flatMap(m -> script(m, names).letter(id))
                    .ifPresent(letter -> claim(owner, anyStep, id, "", since).ifPresent(first -> {
                        Message answered = earlier(owner, module.get(), id);
                        if (first) {
                            bring(owner, letter, answered);
                        } else {
                            bringAgain(owner, letter, answered);
                        }
                    }));
        }
    }

    /** Whether one of these messages has not come since that moment, so that {@link #deliver} would bring it. */
    @Transactional(SUPPORTS)
    public boolean isWaitingFor(UUID owner, String module, List<String> scripted, Instant since) {
        return !listWaiting(owner, module, scripted, since).isEmpty();
    }

    private List<String> listWaiting(UUID owner, String module, List<String> scripted, Instant since) {
        if (scripted.isEmpty()) {
            return List.of();
        }
        List<?> come = database.createNativeQuery("SELECT scripted FROM mail_delivery WHERE owner = ? AND module = ?"
                        + " AND step = ? AND occasion = '' AND at >= ?")
                .setParameter(1, owner)
                .setParameter(2, module)
                .setParameter(3, ANY_STEP)
                .setParameter(4, Timestamp.from(since))
                .getResultList();
        return scripted.stream().filter(id -> !come.contains(id)).toList();
    }

    /** Brings the automatic answer to the latest message sent in that passage of the module; it is answered once. */
    @Transactional
    public void deliverReply(UUID owner, Task task, String scripted, Names names, Instant since) {
        Message sent = latestSent(owner, task.module(), since).orElse(null);
        String occasion = sent == null ? "" : sent.id().toString();
        Names filled = sent == null ? names : names.withWritten(writtenAddress(sent));
        catalogue
                .get()
                .findModule(task.module())
                .flatMap(module -> script(module, filled).letter(scripted))
                .filter(letter -> !isThere(sent, scripted)
                        && claim(owner, task, scripted, occasion, since).isPresent())
                .ifPresent(letter -> bring(owner, letter, sent));
    }

    /**
     * Carries a message just sent: to the person's own address, to the people whom they may write to, and back where an
     * address does not exist. Of people whom they may not write to nothing is told: their address does not exist either.
     */
    void carry(Message sent, @Nullable Task task) {
        List<Address> recipients = sent.asDraft().recipients();
        Map<Address, Neighbour> reached = people.reached(sent.owner(), recipients);
        dispatches.carry(sent, reached);
        if (recipients.contains(new Address(sent.fromAddress()))) {
            bring(sent.owner(), Letter.copyOf(sent), sent);
        }
        List<Address> unknown = recipients.stream()
                .filter(a -> !reached.containsKey(a) && !livesInWorld(a, sent))
                .toList();
        if (!unknown.isEmpty() && !answersItself(task)) {
            bring(sent.owner(), notDelivered(sent, unknown), sent);
        }
        answers.foresee(sent, task);
    }

    /** Whether that address reaches somebody: of the practice world, the writer, or a person whom they may write to. */
    boolean knows(Address address, Message written) {
        return livesInWorld(address, written)
                || !people.reached(written.owner(), List.of(address)).isEmpty();
    }

    private boolean livesInWorld(Address address, Message written) {
        return address.value().equals(written.fromAddress())
                || catalogue.get().findCorrespondent(address.value()).isPresent();
    }

    /** The documents that a module puts into the practice folder from the start. */
    List<Attachment> listOwnDocuments(String slug) {
        return catalogue.get().findModule(slug).stream()
                .flatMap(module -> module.documents().values().stream()
                        .filter(d -> d.mine())
                        .map(d -> Script.attachment(module.slug(), d)))
                .toList();
    }

    private Script script(LearningModule module, Names names) {
        return new Script(module, names.withDates(module.dates(), LocalDate.now(clock)), clock.instant());
    }

    private void bring(UUID owner, Letter letter, @Nullable Message answers) {
        database.persist(Message.arriving(owner, letter, answers));
    }

    /** Whoever took their time may have given that same answer already. */
    private boolean isThere(@Nullable Message answered, String scripted) {
        return answered != null
                && !database.createQuery(
                                "SELECT m.id FROM Message m WHERE m.owner = :owner AND m.thread = :thread"
                                        + " AND m.scripted = :scripted AND m.sentAt >= :since",
                                UUID.class)
                        .setParameter("owner", answered.owner())
                        .setParameter("thread", answered.thread())
                        .setParameter("scripted", scripted)
                        .setParameter("since", answered.sentAt())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private void bringAgain(UUID owner, Letter letter, @Nullable Message answers) {
        Optional<Message> lying = latest(owner, letter.module(), letter.scripted())
                .filter(message -> message.folder().equals(letter.folder()) && !wasAnswered(message))
                .flatMap(message -> Optional.ofNullable(
                        database.find(Message.class, message.id(), LockModeType.PESSIMISTIC_WRITE)));
        lying.ifPresentOrElse(message -> message.renew(letter), () -> bring(owner, letter, answers));
    }

    private boolean wasAnswered(Message message) {
        return !database.createQuery(
                        "SELECT t.kind FROM MailTrace t WHERE t.message = :message AND t.kind IN :answers",
                        MailEvent.Kind.class)
                .setParameter("message", message.id())
                .setParameter("answers", List.of(MailEvent.Kind.REPLIED, MailEvent.Kind.FORWARDED))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** For one delivery: whether it is the first; empty when it was made since that moment. */
    private Optional<Boolean> claim(UUID owner, Task task, String scripted, String occasion, Instant since) {
        List<?> claimed = database.createNativeQuery(
                        "INSERT INTO mail_delivery (owner, module, step, scripted, occasion, at)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (owner, module, step, scripted, occasion)"
                                // a line that was changed bears the number of the transaction that did it
                                + " DO UPDATE SET at = excluded.at WHERE mail_delivery.at < ? RETURNING xmax = 0")
                .setParameter(1, owner)
                .setParameter(2, task.module())
                .setParameter(3, task.step())
                .setParameter(4, scripted)
                .setParameter(5, occasion)
                .setParameter(6, Timestamp.from(clock.instant()))
                .setParameter(7, Timestamp.from(since))
                .getResultList();
        return claimed.stream().map(Boolean.class::cast).findFirst();
    }

    private @Nullable Message earlier(UUID owner, LearningModule module, String id) {
        return Optional.ofNullable(module.messages().get(id))
                .flatMap(m -> m.replyTo())
                .flatMap(answered -> latest(owner, module.slug(), answered))
                .orElse(null);
    }

    private Optional<Message> latest(UUID owner, @Nullable String module, @Nullable String scripted) {
        return database.createQuery(
                        "SELECT m FROM Message m WHERE m.owner = :owner AND m.module = :module"
                                + " AND m.scripted = :scripted ORDER BY m.sentAt DESC",
                        Message.class)
                .setParameter("owner", owner)
                .setParameter("module", module)
                .setParameter("scripted", scripted)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Message> latestSent(UUID owner, String module, Instant since) {
        return database.createQuery(
                        "SELECT m FROM Message m WHERE m.owner = :owner AND m.kind = fr.aladdin.mailbox.MessageKind.SENT"
                                + " AND m.sentAt >= :since"
                                + " AND (m.task IS NULL OR m.task LIKE :steps) ORDER BY m.sentAt DESC, m.id DESC",
                        Message.class)
                .setParameter("owner", owner)
                .setParameter("since", since)
                .setParameter("steps", module + "/%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String writtenAddress(Message sent) {
        List<Address> recipients = sent.asDraft().recipients();
        return recipients.stream()
                .filter(a -> !knows(a, sent))
                .findFirst()
                .or(() -> recipients.stream().findFirst())
                .map(Address::value)
                .orElse("");
    }

    private boolean answersItself(@Nullable Task task) {
        return task != null
                && catalogue
                        .get()
                        .findModule(task.module())
                        .flatMap(module -> module.findStep(task.step()))
                        .filter(MailboxTask.class::isInstance)
                        .map(MailboxTask.class::cast)
                        .stream()
                        .flatMap(step -> step.otherwise().stream())
                        .anyMatch(PostOffice::answersUnknownAddress);
    }

    private static boolean answersUnknownAddress(MailCase foreseen) {
        return foreseen.reply().isPresent()
                && foreseen.when().stream().anyMatch(when -> when.kind() == MailCondition.Kind.SENT_TO_UNKNOWN_ADDRESS);
    }

    private Letter notDelivered(Message sent, List<Address> unknown) {
        String addresses = unknown.stream().map(Address::value).collect(Collectors.joining(", "));
        return new Letter(
                messages.get(Language.FRENCH, "mailbox_post.name"),
                OWN_ADDRESS,
                sent.fromAddress(),
                "",
                messages.get(Language.FRENCH, "mailbox_post.not_delivered.subject"),
                messages.format(Language.FRENCH, "mailbox_post.not_delivered.body", addresses, sent.subject())
                        + meant(sent, unknown),
                List.of(),
                Folder.INBOX,
                false,
                clock.instant(),
                null,
                NOT_DELIVERED);
    }

    /** « Vouliez-vous écrire à … ? », a line for each address that resembles one that somebody has. */
    private String meant(Message sent, List<Address> unknown) {
        return unknown.stream()
                .flatMap(address -> contacts.findMeant(sent.owner(), address).stream())
                .map(address -> "\n" + messages.format(Language.FRENCH, "mailbox_post.not_delivered.meant", address))
                .collect(Collectors.joining());
    }
}
