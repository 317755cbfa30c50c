package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.revision.Offer;
import fr.aladdin.revision.Revisions;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Groups;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a participant stands with each gesture, when it comes back and why. */
@Named("trainingGestures")
@RequestScoped
public class GesturesBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Revisions revisions;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Trainer trainer;

    private @Nullable Account person;
    private @Nullable Table<GestureRow> table;

    @PostConstruct
    void read() {
        person = asked.id("person")
                .flatMap(id -> groups.readPerson(id, trainer.id(), trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        if (person == null) {
            Asked.notFound();
            return;
        }
        table = new Table<>(request, columns(), "due", rows(person));
        table.export("gestes").ifPresent(Download::give);
    }

    private List<GestureRow> rows(Account of) {
        Set<String> today = revisions.offers(of.id()).stream()
                .filter(offer -> !offer.done())
                .map(Offer::gesture)
                .collect(Collectors.toSet());
        return revisions.ladders(of.id()).entrySet().stream()
                .map(entry -> new GestureRow(entry.getKey(), entry.getValue(), today.contains(entry.getKey())))
                .toList();
    }

    private List<Column<GestureRow>> columns() {
        return List.of(
                Column.words("gesture", msg.get("training_gestures.gesture"), row -> words.gesture(row.gesture())),
                Column.shown("last", msg.get("training_gestures.last"), this::last, row -> row.ladder()
                        .last()
                        .day()),
                Column.number("rung", msg.get("training_gestures.rung"), row -> row.ladder()
                        .rung()),
                Column.shown("due", msg.get("training_gestures.due"), this::due, row -> row.ladder()
                        .due()),
                Column.words("why", msg.get("training_gestures.why"), this::why));
    }

    private String last(GestureRow row) {
        return moments.day(row.ladder().last().day()) + ", "
                + words.step(row.ladder().last().module(), row.ladder().last().step());
    }

    private String due(GestureRow row) {
        if (row.ladder().due() == null) {
            return msg.get("training_gestures.acquired");
        }
        return row.today()
                ? msg.get("training_gestures.today")
                : moments.day(row.ladder().due());
    }

    /** The rule that set the day, in a sentence. */
    private String why(GestureRow row) {
        return msg.of(
                "training_gestures.why." + row.ladder().last().outcome(),
                row.ladder().days());
    }

    public Account person() {
        return Objects.requireNonNull(person);
    }

    public Table<GestureRow> table() {
        return Objects.requireNonNull(table);
    }
}
