package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.Progress;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Assignment;
import fr.aladdin.training.Assignments;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Try;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One participant of a group: where they are in each module, their latest tries, their name. */
@Named("trainingPerson")
@RequestScoped
public class PersonBacking {

    private static final int LONGEST_NAME = 80;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Passages passages;

    @Inject
    private Assignments assignments;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Trainer trainer;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Group group;
    private @Nullable Account person;
    private @Nullable Table<ModuleRow> table;
    private List<Try> tries = List.of();

    /** A module that the person has begun or was given. */
    public record ModuleRow(String module, Optional<Progress> progress, Optional<Assignment> given) {}

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
        person = group == null
                ? null
                : groups.listPeople(group.id(), trainer.scope()).stream()
                        .filter(one -> Optional.of(one.id()).equals(asked.id("person")))
                        .findFirst()
                        .orElse(null);
    }

    public void respond() {
        if (group == null || person == null) {
            Asked.notFound();
        } else if (!asked.posted() || !act(group, person)) {
            tries = queue.listTries(person.id(), trainer.id(), trainer.scope());
            table().export("modules").ifPresent(Download::give);
        }
    }

    private boolean act(Group of, Account who) {
        String name = asked.text("name");
        if (asked.text("act").equals("leave")) {
            asked.once(() -> groups.leave(of.id(), who.id(), trainer.id(), trainer.scope()));
            SeeOther.to("/training/group?group=" + of.id() + "&done=leave");
            return true;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        asked.once(() -> groups.renamePerson(who.id(), name, trainer.id(), trainer.scope()));
        SeeOther.to("/training/person?group=" + of.id() + "&person=" + who.id() + "&done=rename");
        return true;
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public Account person() {
        return Objects.requireNonNull(person);
    }

    /** Whether a form was sent without a name. */
    public boolean nameMissing() {
        return asked.posted();
    }

    public List<Try> tries() {
        return tries;
    }

    public Table<ModuleRow> table() {
        Table<ModuleRow> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "", rows());
            table = known;
        }
        return known;
    }

    private List<ModuleRow> rows() {
        Map<String, Progress> progress = passages.listProgress(List.of(person().id())).stream()
                .collect(Collectors.toMap(Progress::module, Function.identity(), (one, other) -> one));
        Map<String, Assignment> given = assignments.listOfPerson(person().id()).stream()
                .collect(Collectors.toMap(Assignment::module, Function.identity(), (one, other) -> one));
        List<ModuleRow> rows = new ArrayList<>();
        words.all().stream()
                .map(module -> module.slug())
                .filter(slug -> progress.containsKey(slug) || given.containsKey(slug))
                .forEach(slug -> rows.add(new ModuleRow(
                        slug, Optional.ofNullable(progress.get(slug)), Optional.ofNullable(given.get(slug)))));
        return rows;
    }

    private List<Column<ModuleRow>> columns() {
        return List.of(
                Column.words("module", msg.get("training_person.module"), row -> words.title(row.module())),
                Column.words("state", msg.get("training_person.state"), row -> words.progress(row.progress())),
                Column.shown("given", msg.get("training_person.given_for"), this::given, row -> row.given()
                        .flatMap(Assignment::dueOn)
                        .orElse(null)),
                Column.shown(
                        "activity",
                        msg.get("training_person.activity"),
                        row -> row.progress()
                                .flatMap(Progress::lastActivity)
                                .map(moments::time)
                                .orElse("–"),
                        row -> row.progress().flatMap(Progress::lastActivity).orElse(null)));
    }

    private String given(ModuleRow row) {
        return row.given()
                .map(one -> one.dueOn()
                        .map(day -> msg.of("training_group.before", moments.day(day)))
                        .orElseGet(() -> msg.get("training_group.no_day")))
                .orElse("–");
    }
}
