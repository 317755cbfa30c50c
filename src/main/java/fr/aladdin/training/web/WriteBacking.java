package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Group;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.TrainerMail;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trainer writes to people of a group, or answers one of them. */
@Named("trainingWrite")
@RequestScoped
public class WriteBacking {

    @Inject
    private Asked asked;

    @Inject
    private TrainerMail mail;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    private @Nullable Group group;
    private @Nullable Draft answer;
    private @Nullable String remark;

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
        answer = asked.id("reply").flatMap(id -> mail.answer(trainer.id(), id)).orElse(null);
    }

    public void respond() {
        boolean gone = !asked.text("reply").isEmpty() && answer == null;
        boolean outside = !asked.text("group").isEmpty() && group == null;
        if (gone || outside) {
            Asked.notFound();
        } else if (asked.posted() && (group != null || answer != null)) {
            send();
        }
    }

    private void send() {
        remark = missing();
        if (remark == null) {
            asked.once(this::write);
            SeeOther.to("/training/mail?box=sent&done=sent");
        }
    }

    private void write() {
        Draft page = answer;
        Group to = group;
        if (page != null && page.replyTo() != null) {
            mail.answer(page.replyTo(), asked.text("subject"), asked.text("text"), trainer.id());
        } else if (to != null) {
            mail.write(to.id(), chosen(), asked.text("subject"), asked.text("text"), trainer.id(), trainer.scope());
        }
    }

    private @Nullable String missing() {
        if (answer == null && chosen().isEmpty()) {
            return "nobody";
        }
        if (asked.text("text").isEmpty()) {
            return "empty";
        }
        return asked.text("text").length() > Draft.LONGEST_TEXT
                        || asked.text("subject").length() > Draft.LONGEST_SUBJECT
                ? "long"
                : null;
    }

    /** The people of the group who are ticked, or all of them. */
    private Set<UUID> chosen() {
        Set<UUID> ticked = asked.ids("person");
        return people().stream()
                .map(Account::id)
                .filter(id -> asked.text("to").equals("group") || ticked.contains(id))
                .collect(Collectors.toSet());
    }

    /** What keeps the message from leaving: {@code nobody}, {@code empty}, {@code long}; null when nothing does. */
    public @Nullable String remark() {
        return remark;
    }

    /** The group whose people are written to; null for an answer, and before a group is chosen. */
    public @Nullable Group group() {
        return group;
    }

    /** The answer that is written; null for a new message. */
    public @Nullable Draft answer() {
        return answer;
    }

    public List<Account> people() {
        Group of = group;
        return of == null ? List.of() : groups.listPeople(of.id(), trainer.scope());
    }

    public List<GroupLine> groupsToChoose() {
        return groups.list(trainer.scope());
    }

    /** What stands in the subject when the page is shown. */
    public String subject() {
        return asked.posted() || answer == null ? asked.text("subject") : answer.subject();
    }
}
