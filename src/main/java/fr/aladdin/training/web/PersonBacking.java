package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Try;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One participant of a group: where they are in each module, their latest tries, their name. */
@Named("trainingPerson")
@RequestScoped
public class PersonBacking {

    private static final int LONGEST_NAME = 80;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private ReviewQueue queue;

    @Inject
    private PersonModules modules;

    @Inject
    private Trainer trainer;

    @Inject
    private PersonErasing erasing;

    @Inject
    private PersonStay stay;

    private @Nullable Group group;
    private @Nullable Account person;
    private @Nullable Table<ModuleRow> table;
    private List<Try> tries = List.of();

    @PostConstruct
    void read() {
        Optional<Group> found = asked.id("group").flatMap(id -> groups.find(id, trainer.scope()));
        group = found.orElse(null);
        person = found.flatMap(of -> asked.id("person").flatMap(id -> groups.findMember(of.id(), id, trainer.scope())))
                .orElse(null);
    }

    public void respond() {
        if (group != null && person == null && (stay.asked() || erasing.asked())) {
            // sent twice: the first has done it
            SeeOther.to("/training/group?group=" + group.id());
        } else if (group == null || person == null) {
            Asked.notFound();
        } else if (!asked.posted() || !act(group, person)) {
            tries = queue.listTries(person.id(), trainer.id(), trainer.scope());
            table = modules.of(person.id());
            table.export("modules").ifPresent(Download::give);
        }
    }

    private boolean act(Group of, Account who) {
        String name = asked.text("name");
        if (stay.asked()) {
            stay.end(of, who);
            return true;
        }
        if (erasing.asked()) {
            return erasing.erase(of, who);
        }
        if (asked.text("act").equals("reset-mailbox")) {
            asked.once(() -> groups.resetMailbox(who.id(), trainer.id(), trainer.scope()));
            SeeOther.to(page(of, who) + "&done=reset");
            return true;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        asked.once(() -> groups.renamePerson(who.id(), name, trainer.id(), trainer.scope()));
        SeeOther.to(page(of, who) + "&done=rename");
        return true;
    }

    private static String page(Group of, Account who) {
        return "/training/person?group=" + of.id() + "&person=" + who.id();
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public Account person() {
        return Objects.requireNonNull(person);
    }

    /** Whether a form was sent without a name. */
    public boolean nameMissing() {
        return asked.posted() && !erasing.asked();
    }

    public List<Try> tries() {
        return tries;
    }

    public Table<ModuleRow> table() {
        return Objects.requireNonNull(table);
    }
}
