package fr.aladdin.mailbox;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is held of somebody in the practice mailbox, and of what they wrote to others. */
@ApplicationScoped
public class MailboxHoldings implements Holdings {

    private static final String OWNER = "owner";

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Messages messages;

    @Inject
    private Farewell farewell;

    @Override
    public int turn() {
        return 3;
    }

    @Override
    public List<Holding> list() {
        return List.of(
                Holding.where(
                                "mail_attachment",
                                Subject.MAILBOX,
                                "t.message IN" + " (SELECT m.id FROM mail_message m WHERE m.owner = ?1)")
                        .shows("name", "kind", "bytes")
                        .hides("message", "position", "module", "document"),
                mine("mail_message")
                        .shows("folder", "kind", "from_name", "from_address", "to_line", "cc_line", "bcc_line")
                        .shows("subject", "body", "quoted", "sent_at", "unread")
                        .hides("id", "module", "scripted", "thread", "reply_to", "forward_of", "pieces", "task")
                        .hides("search_words", "version", "sender", "removed_at", "sort_name", "sort_subject")
                        .hides("bytes", "arrival")
                        .newestBy("arrival"),
                mine("mail_event")
                        .shows("at", "kind", "detail", "task")
                        .hides("id", "message", "module", "scripted", "document")
                        .newestBy("id"),
                mine("mail_delivery")
                        .shows("at", "module", "scripted")
                        .hides("step", "occasion")
                        .newestBy("at"),
                mine("mail_answer_due")
                        .shows("correspondent", "created_at", "due_at", "ended_at")
                        .hides("id", "sent", "thread", "module", "message", "version")
                        .newestBy("created_at"),
                mine("practice_document")
                        .shows("name", "kind", "bytes", "added_at")
                        .hides("module", "document")
                        .newestBy("added_at"),
                mine("mail_contact").shows("name", "address", "added_at").hides("id", "version"),
                mine("mail_folder").shows("name", "made_at").hides("id", "folded", "version"),
                mine("mail_signature").shows("text"),
                mine("mail_word").shows("word").hides("backwards"),
                mine("mail_words_read").hides("arrival"),
                mine("mail_reset").shows("at"),
                Holding.of("practice_address", Subject.MAILBOX, "account")
                        .shows("address", "claimed_at")
                        .hides("wanted"),
                Holding.of("mail_dispatch_copy", Subject.GROUP_MAIL, "recipient")
                        .tells("from_name", "(SELECT d.writer_name FROM mail_dispatch d WHERE d.id = t.dispatch)")
                        .shows("recipient_name", "sent_at", "reported_at", "settled_at", "removed_at")
                        .hides("id", "dispatch", "circle", "hidden", "with_trainer", "settled_by", "removed_by")
                        .hides("version")
                        .newestBy("sent_at"),
                Holding.of("mail_dispatch", Subject.GROUP_MAIL, "writer")
                        .tells(
                                "to_line",
                                "(SELECT string_agg(c.recipient_name, ', ') FROM mail_dispatch_copy c"
                                        + " WHERE c.dispatch = t.id)")
                        .shows("writer_name", "subject", "body", "quoted", "pieces", "sent_at")
                        .hides("id")
                        .newestBy("sent_at"));
    }

    private static Holding mine(String table) {
        return Holding.of(table, Subject.MAILBOX, OWNER);
    }

    @Override
    public Map<String, String> without() {
        return Map.of();
    }

    @Override
    public Optional<String> say(String column, String value, JsonObject row, Language language) {
        String[] task = value.split("/", 2);
        return switch (column) {
            case "task" ->
                catalogue
                        .get()
                        .findModule(task[0])
                        .map(module -> task.length == 1
                                ? module.title(language).plain()
                                : messages.format(
                                        language,
                                        "account_data.said",
                                        module.title(language).plain(),
                                        module.wording(task[1] + ".titre", language)
                                                .plain()));
            case "scripted" ->
                catalogue
                        .get()
                        .findModule(row.getString("module", ""))
                        .map(module ->
                                module.wording(value + ".objet", language).plain())
                        .filter(subject -> !subject.isEmpty());
            default -> Optional.empty();
        };
    }

    @Override
    public void eraseElsewhere(UUID person) {
        farewell.take(person);
    }
}
