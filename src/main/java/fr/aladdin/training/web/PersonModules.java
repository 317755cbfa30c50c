package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.Progress;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Assignment;
import fr.aladdin.training.Assignments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The modules of one person, begun or given, as a table. */
@RequestScoped
public class PersonModules {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Passages passages;

    @Inject
    private Assignments assignments;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    Table<ModuleRow> of(UUID person) {
        return new Table<>(request, columns(), "", rows(person));
    }

    private List<ModuleRow> rows(UUID person) {
        Map<String, Progress> progress = passages.listProgress(List.of(person)).stream()
                .collect(Collectors.toMap(Progress::module, Function.identity(), (one, other) -> one));
        Map<String, Assignment> given = assignments.listOfPerson(person).stream()
                .collect(Collectors.toMap(Assignment::module, Function.identity(), (one, other) -> one));
        return words.all().stream()
                .map(module -> module.slug())
                .filter(slug -> progress.containsKey(slug) || given.containsKey(slug))
                .map(slug -> new ModuleRow(
                        slug, Optional.ofNullable(progress.get(slug)), Optional.ofNullable(given.get(slug))))
                .toList();
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
