package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.SearchWords;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.TrainerMail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The trainer's own practice mailbox: what people wrote to them, and what they wrote. */
@Named("trainingMail")
@RequestScoped
public class MailBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private TrainerMail mail;

    @Inject
    private Trainer trainer;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<MessageLine> table;

    public void respond() {
        table = new Table<>(request, columns(), "-at", filtered());
        table.export("courrier").ifPresent(Download::give);
    }

    private List<Column<MessageLine>> columns() {
        List<Column<MessageLine>> all = new ArrayList<>(List.of(
                Column.words("who", msg.get(sent() ? "training_mail.to" : "training_mail.from"), MessageLine::who),
                Column.words("subject", msg.get("training_mail.subject"), this::subject),
                Column.shown(
                        "at", msg.get("training_mail.at"), one -> moments.time(one.sentAt()), MessageLine::sentAt)));
        if (!sent()) {
            all.add(Column.words("state", msg.get("training_mail.state"), this::state));
        }
        return all;
    }

    private List<MessageLine> filtered() {
        SearchWords words = SearchWords.read(asked.text("q"));
        return mail.list(trainer.id(), sent() ? Folder.SENT : Folder.INBOX).stream()
                .filter(one -> words.areIn(SearchWords.fold(one.who() + " " + one.subject())))
                .toList();
    }

    private String subject(MessageLine line) {
        return line.subject().isEmpty() ? msg.get("training_mail.no_subject") : line.subject();
    }

    private String state(MessageLine line) {
        return msg.get(line.unread() ? "training_mail.unread" : "training_mail.read");
    }

    /** Whether what the trainer wrote is shown instead of what they received. */
    public boolean sent() {
        return asked.text("box").equals("sent");
    }

    public Address address() {
        return mail.address(trainer.id());
    }

    public Table<MessageLine> table() {
        return Objects.requireNonNull(table);
    }
}
