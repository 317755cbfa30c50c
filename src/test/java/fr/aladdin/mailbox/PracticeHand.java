package fr.aladdin.mailbox;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant at one step of a module, who does in the mailbox what a proof records, in the way of the pages. */
public final class PracticeHand {

    /** What the page of a received message offers, by the folder where it lies. */
    private static final Map<String, List<String>> BUTTONS = Map.of(
            "inbox", List.of("reply", "forward", "delete", "report", "move:a-faire", "move:a-garder"),
            "a-faire", List.of("reply", "forward", "delete", "report", "move:a-garder", "move:inbox"),
            "a-garder", List.of("reply", "forward", "delete", "report", "move:a-faire", "move:inbox"),
            "spam", List.of("delete", "restore"),
            "bin", List.of("restore"));

    private final Mailboxes mailboxes;
    private final WritingDesk desk;
    private final PracticeFolders folders;
    private final Account person;
    private final LearningModule module;
    private final Task task;
    private @Nullable Message onScreen;
    private List<MessageLine> found = List.of();

    public PracticeHand(
            Mailboxes mailboxes,
            WritingDesk desk,
            PracticeFolders folders,
            Account person,
            LearningModule module,
            String step) {
        this.mailboxes = mailboxes;
        this.desk = desk;
        this.folders = folders;
        this.person = person;
        this.module = module;
        this.task = new Task(module.slug(), step);
    }

    /** Does what one line of a proof says. */
    public void act(Act act) {
        switch (act.verb()) {
            case "open", "back" -> open(act.value());
            case "open-attachment" -> openAttachment(act.value());
            case "save" -> save(act.value());
            case "delete" -> leave(mailboxes.delete(owner(), offering("delete", act.value()), task));
            case "restore" -> leave(mailboxes.restore(owner(), offering("restore", act.value()), task));
            case "report" -> leave(mailboxes.report(owner(), offering("report", act.value()), task));
            case "move" -> {
                UUID id = offering("move:" + act.first("to"), act.first("message"));
                leave(mailboxes.move(owner(), id, Folder.orInbox(act.first("to")), task));
            }
            case "search" -> search(act.value());
            case "open-found" -> openFound(act.value());
            case "follow-link" -> followLink(act.value());
            case "reply" -> write(act, desk.answer(owner(), offering("reply", act.first("to"))), "");
            case "reply-all" -> {
                UUID id = offering("reply-all", act.first("to"));
                write(act, desk.answerAll(owner(), id), "");
            }
            case "forward" ->
                write(act, desk.forward(owner(), offering("forward", act.first("message"))), act.first("to"));
            case "write" -> write(act, Optional.of(Draft.blank()), act.first("to"));
            case "resume-draft" -> write(act, desk.resume(owner(), newestIn(Folder.DRAFTS), task), act.first("to"));
            case "open-sent" -> need(mailboxes.open(owner(), sentTo(act.value()), false, task), act.value());
            default -> throw new IllegalArgumentException("the hand does not know how to " + act.verb());
        }
    }

    /** The scripted message of that id, looked for folder by folder. */
    public Optional<Message> find(String scripted) {
        for (Folder folder : Folder.listAll()) {
            Optional<MessagePage.Cursor> next = Optional.of(MessagePage.Cursor.START);
            while (next.isPresent()) {
                MessagePage page = mailboxes.list(owner(), folder, next.get());
                Optional<Message> there = among(page.lines(), scripted);
                if (there.isPresent()) {
                    return there;
                }
                next = page.older();
            }
        }
        return Optional.empty();
    }

    private Optional<Message> among(List<MessageLine> lines, String scripted) {
        return lines.stream()
                .flatMap(line -> mailboxes.find(owner(), line.id()).stream())
                .filter(message ->
                        message.module().filter(module.slug()::equals).isPresent())
                .filter(message -> message.scripted().filter(scripted::equals).isPresent())
                .findFirst();
    }

    private Message open(String scripted) {
        UUID id = find(scripted).orElseThrow(() -> missing(scripted)).id();
        Message opened = mailboxes.open(owner(), id, false, task).orElseThrow();
        onScreen = opened;
        return opened;
    }

    /** The message on the screen; it is opened when another one, or a list, is there. */
    private Message shown(String scripted) {
        Message message = onScreen;
        return message != null && message.scripted().filter(scripted::equals).isPresent() ? message : open(scripted);
    }

    /** The message on the screen, where the page has that button: not everything can be done in every folder. */
    private UUID offering(String button, String scripted) {
        Message message = shown(scripted);
        List<String> buttons = BUTTONS.getOrDefault(message.folder().id(), List.of());
        boolean answersAll = button.equals("reply-all")
                && buttons.contains("reply")
                && message.hasOthers(List.of(writer().address()));
        if (!buttons.contains(button) && !answersAll) {
            throw new IllegalStateException("no button " + button + " in " + message.folder());
        }
        return message.id();
    }

    private void leave(boolean done) {
        if (!done) {
            throw new NoSuchElementException("the message was gone");
        }
        onScreen = null;
    }

    private void search(String words) {
        found = mailboxes
                .search(owner(), SearchWords.read(words), MessagePage.Cursor.START, task)
                .lines();
        onScreen = null;
    }

    private void openFound(String scripted) {
        UUID id = among(found, scripted).orElseThrow(() -> missing(scripted)).id();
        onScreen = mailboxes.open(owner(), id, true, task).orElseThrow();
    }

    private void openAttachment(String both) {
        Message message = shown(before(both));
        need(
                mailboxes
                        .openAttachment(owner(), message.id(), key(both), task)
                        .flatMap(m -> m.findAttachment(key(both))),
                both);
    }

    /** On the document's page, which is shown again afterwards. */
    private void save(String both) {
        openAttachment(both);
        need(folders.keep(owner(), shown(before(both)).id(), key(both), task), both);
        openAttachment(both);
    }

    private void followLink(String both) {
        Message message = shown(before(both));
        need(
                Optional.ofNullable(module.messages().get(before(both)))
                        .map(script -> script.links().get(after(both))),
                both);
        need(mailboxes.followLink(owner(), message.id(), after(both), task), both);
    }

    private UUID newestIn(Folder folder) {
        return mailboxes.list(owner(), folder, MessagePage.Cursor.START).lines().stream()
                .findFirst()
                .orElseThrow(() -> missing("a message in " + folder))
                .id();
    }

    private UUID sentTo(String address) {
        return mailboxes.list(owner(), Folder.SENT, MessagePage.Cursor.START).lines().stream()
                .filter(line -> line.to().contains(address))
                .findFirst()
                .orElseThrow(() -> missing("a message to " + address))
                .id();
    }

    private void write(Act act, Optional<Draft> page, String to) {
        Draft draft = typed(act, page.orElseThrow(), to);
        for (String document : act.all("attach")) {
            Written kept = desk.keep(owner(), withDocument(draft, document), writer(), task);
            draft = desk.goOn(owner(), kept.message().id()).orElseThrow();
        }
        onScreen = null;
        if (act.first("send").equals("false")) {
            desk.putAside(owner(), draft, writer(), task);
        } else if (!desk.send(owner(), draft, writer(), task).isSent()) {
            throw new IllegalStateException("the message did not leave: " + draft.slips());
        }
    }

    private static Draft typed(Act act, Draft page, String to) {
        return new Draft(
                page.id(),
                page.version(),
                to.isEmpty() ? page.to() : to,
                act.has("cc") ? String.join(", ", act.all("cc")) : page.cc(),
                act.has("bcc") ? String.join(", ", act.all("bcc")) : page.bcc(),
                act.has("subject") ? act.first("subject") : page.subject(),
                act.has("body") ? act.first("body") : page.body(),
                page.attachments(),
                page.replyTo(),
                page.forwardOf());
    }

    private Draft withDocument(Draft draft, String document) {
        List<Attachment> pieces = new ArrayList<>(draft.attachments());
        DocumentKey key = new DocumentKey(module.slug(), document);
        if (pieces.stream().noneMatch(piece -> piece.key().equals(key))) {
            pieces.add(folders.list(owner(), task).stream()
                    .filter(offered -> offered.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> missing(document)));
        }
        return new Draft(
                draft.id(),
                draft.version(),
                draft.to(),
                draft.cc(),
                draft.bcc(),
                draft.subject(),
                draft.body(),
                pieces,
                draft.replyTo(),
                draft.forwardOf());
    }

    private UUID owner() {
        return person.id();
    }

    private Writer writer() {
        return new Writer(person.displayName(), Address.ofParticipant(person.displayName(), person.id()));
    }

    private DocumentKey key(String both) {
        return new DocumentKey(module.slug(), after(both));
    }

    private static String before(String both) {
        return both.substring(0, both.indexOf('/'));
    }

    private static String after(String both) {
        return both.substring(both.indexOf('/') + 1);
    }

    private static void need(Optional<?> there, String what) {
        if (there.isEmpty()) {
            throw missing(what);
        }
    }

    private static NoSuchElementException missing(String what) {
        return new NoSuchElementException(what + " is not there");
    }
}
