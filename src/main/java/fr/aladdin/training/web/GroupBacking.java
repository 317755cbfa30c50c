package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Progress;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Assignment;
import fr.aladdin.training.Assignments;
import fr.aladdin.training.Group;
import fr.aladdin.training.GroupBoard;
import fr.aladdin.training.Groups;
import fr.aladdin.training.PersonLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One group: who is in it and where each of them stands. */
@Named("trainingGroup")
@RequestScoped
public class GroupBacking {

    /** More modules than this beside each other cannot be read; the others are in the export. */
    private static final int MOST_MODULES = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private GroupBoard board;

    @Inject
    private Assignments assignments;

    @Inject
    private GroupActs acts;

    @Inject
    private Trainer trainer;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Group group;
    private List<PersonLine> everyone = List.of();
    private @Nullable Table<PersonLine> table;

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        Group found = group;
        if (found == null) {
            Asked.notFound();
        } else if (!asked.posted() || !acts.respond(found)) {
            everyone = board.list(found.id(), trainer.id(), trainer.scope());
            table().export("groupe").ifPresent(Download::give);
        }
    }

    public Group group() {
        return java.util.Objects.requireNonNull(group);
    }

    public int size() {
        return everyone.size();
    }

    public List<PersonLine> people() {
        return everyone;
    }

    public Table<PersonLine> table() {
        Table<PersonLine> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "name", filtered());
            table = known;
        }
        return known;
    }

    /** The modules shown beside each other: those given to the group, then those that somebody has begun. */
    public List<String> modules() {
        Set<String> shown = new LinkedHashSet<>();
        given().forEach(one -> shown.add(one.module()));
        everyone.forEach(person -> shown.addAll(person.progress().keySet()));
        return words.all().stream()
                .map(module -> module.slug())
                .filter(shown::contains)
                .limit(MOST_MODULES)
                .toList();
    }

    public List<Assignment> given() {
        return assignments.listOfGroup(group().id(), trainer.scope());
    }

    /** « Étape 3 sur 12 », « Fini », or a dash. */
    public String progress(PersonLine person, String module) {
        return words.progress(person.in(module));
    }

    private static double done(PersonLine person, String module) {
        return person.in(module)
                .map(one -> one.state() == Progress.State.FINISHED ? 1 : one.stepNumber() / (one.numberedSteps() + 1.0))
                .orElse(-1.0);
    }

    private List<Column<PersonLine>> columns() {
        List<Column<PersonLine>> all = new ArrayList<>();
        all.add(Column.words("name", msg.get("training_group.person"), PersonLine::name));
        all.add(Column.words("language", msg.get("training_group.language"), GroupBacking::language));
        modules()
                .forEach(module -> all.add(Column.shown(
                        module, words.title(module), one -> progress(one, module), one -> done(one, module))));
        all.add(Column.number("waiting", msg.get("training_group.waiting"), PersonLine::waiting));
        all.add(Column.shown("last", msg.get("training_group.last"), this::last, one -> one.lastActivity()
                .orElse(null)));
        all.add(Column.shown("card", msg.get("training_group.card"), this::card, PersonLine::cardDrawnAt));
        return all;
    }

    private List<PersonLine> filtered() {
        String name = asked.text("q").toLowerCase(Locale.FRENCH);
        return everyone.stream()
                .filter(one -> one.name().toLowerCase(Locale.FRENCH).contains(name))
                .filter(one -> switch (asked.text("only")) {
                    case "waiting" -> one.waiting() > 0;
                    case "idle" -> one.progress().isEmpty();
                    case "no-card" -> one.cardDrawnAt() == null;
                    default -> true;
                })
                .toList();
    }

    private static String language(PersonLine person) {
        return person.person().display().language().autonym();
    }

    private String last(PersonLine person) {
        return person.lastActivity().map(moments::dayOf).orElse("–");
    }

    private String card(PersonLine person) {
        return person.cardDrawnAt() == null ? msg.get("training_group.no_card") : moments.dayOf(person.cardDrawnAt());
    }
}
