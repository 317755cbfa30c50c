package fr.aladdin.training.web;

import fr.aladdin.site.Asked;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One group: who is in it and where each of them stands. */
@Named("trainingGroup")
@RequestScoped
public class GroupBacking {

    /** More modules than this beside each other cannot be read; the exports have them all. */
    private static final int MOST_MODULES = 4;

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
    private GroupTable tables;

    @Inject
    private Trainer trainer;

    @Inject
    private ModuleWords words;

    private @Nullable Group group;
    private @Nullable Table<PersonLine> table;
    private List<PersonLine> everyone = List.of();
    private List<Assignment> given = List.of();
    private List<String> modules = List.of();

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
            given = assignments.listOfGroup(found.id(), trainer.scope());
            modules = begunOrGiven();
            table = tables.of(everyone, modules);
            table.export("groupe").ifPresent(Download::give);
        }
    }

    private List<String> begunOrGiven() {
        Set<String> shown = new LinkedHashSet<>();
        given.forEach(one -> shown.add(one.module()));
        everyone.forEach(person -> shown.addAll(person.progress().keySet()));
        return words.all().stream()
                .map(module -> module.slug())
                .filter(shown::contains)
                .limit(asked.text("export").isEmpty() ? MOST_MODULES : Long.MAX_VALUE)
                .toList();
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public int size() {
        return everyone.size();
    }

    public Table<PersonLine> table() {
        return Objects.requireNonNull(table);
    }

    /** The modules shown beside each other: those given to the group and those that somebody has begun. */
    public List<String> modules() {
        return modules;
    }

    /** Where what this person sent waits to be read; names may hold spaces and signs of addresses. */
    public String reviewsOf(PersonLine person) {
        String name = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
        return "/training/reviews?q=" + name + "&group=" + group().id();
    }

    /** What is given to the whole group. */
    public List<Assignment> given() {
        return given;
    }
}
