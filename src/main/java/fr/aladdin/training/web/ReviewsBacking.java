package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Reply;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Reviews;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.ToReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What needs the trainer: answers to look at, people who are stuck, replies. */
@Named("trainingReviews")
@RequestScoped
public class ReviewsBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Reviews reviews;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private List<ToReview> waiting = List.of();
    private List<Stuck> stuck = List.of();
    private Map<UUID, List<ReviewQueue.GroupName>> groupsOf = Map.of();
    private @Nullable Table<ToReview> table;
    private @Nullable Table<Stuck> stuckTable;

    public void respond() {
        waiting = queue.list(trainer.scope());
        stuck = queue.listStuck(trainer.scope());
        groupsOf = queue.groupsOf(
                Stream.concat(
                                waiting.stream().map(ToReview::person),
                                stuck.stream().map(Stuck::person))
                        .collect(Collectors.toSet()),
                trainer.scope());
        if (asked.text("of").equals("stuck")) {
            stuckTable().export("bloques").ifPresent(Download::give);
        } else {
            table().export("a-relire").ifPresent(Download::give);
        }
    }

    public int count() {
        return waiting.size();
    }

    /** How many whole days the oldest has waited. */
    public long oldestDays() {
        return waiting.isEmpty() ? 0 : days(waiting.get(0).at());
    }

    public List<GroupLine> groupsToChoose() {
        return groups.list(trainer.scope());
    }

    public List<Reply> replies() {
        return reviews.listReplies(trainer.scope());
    }

    public Table<ToReview> table() {
        Table<ToReview> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "at", filtered());
            table = known;
        }
        return known;
    }

    public Table<Stuck> stuckTable() {
        Table<Stuck> known = stuckTable;
        if (known == null) {
            List<Stuck> shown = stuck.stream()
                    .filter(one -> matches(one.person(), one.name(), one.last().module()))
                    .toList();
            known = new Table<>(request, stuckColumns(), "-when", shown);
            stuckTable = known;
        }
        return known;
    }

    private List<ToReview> filtered() {
        long age = asked.text("age").matches("[0-9]{1,3}") ? Long.parseLong(asked.text("age")) : 0;
        String kind = asked.text("kind");
        return waiting.stream()
                .filter(one -> matches(one.person(), one.name(), one.module()))
                .filter(one ->
                        kind.isEmpty() || words.kind(one.module(), one.step()).equals(kind))
                .filter(one -> days(one.at()) >= age)
                .toList();
    }

    private boolean matches(UUID person, String name, String module) {
        String group = asked.text("group");
        boolean inGroup = group.isEmpty()
                || groupsOf.getOrDefault(person, List.of()).stream()
                        .anyMatch(one -> one.id().toString().equals(group));
        String words = asked.text("q").toLowerCase(Locale.FRENCH);
        return inGroup
                && name.toLowerCase(Locale.FRENCH).contains(words)
                && (asked.text("module").isEmpty() || asked.text("module").equals(module));
    }

    private List<Column<ToReview>> columns() {
        return List.of(
                Column.words("name", msg.get("training_group.person"), ToReview::name),
                Column.words("groups", msg.get("training_groups.name"), one -> groupsOf(one.person())),
                Column.words(
                        "exercise", msg.get("training_reviews.exercise"), one -> words.step(one.module(), one.step())),
                Column.words("kind", msg.get("training_reviews.kind"), one -> words.kindName(one.module(), one.step())),
                Column.shown("at", msg.get("training_reviews.at"), one -> moments.time(one.at()), ToReview::at),
                Column.shown("checks", msg.get("training_reviews.checks"), this::checks, ToReview::missedCount),
                Column.number("attempt", msg.get("training_reviews.attempt"), ToReview::attempt));
    }

    private List<Column<Stuck>> stuckColumns() {
        return List.of(
                Column.words("who", msg.get("training_group.person"), Stuck::name),
                Column.words("of-groups", msg.get("training_groups.name"), one -> groupsOf(one.person())),
                Column.words("gesture", msg.get("training_reviews.gesture"), one -> words.gesture(one.gesture())),
                Column.number("misses", msg.get("training_reviews.misses"), Stuck::misses),
                Column.shown(
                        "when",
                        msg.get("training_reviews.last"),
                        one -> moments.time(one.last().at()),
                        one -> one.last().at()));
    }

    /** Whether the answer was looked at by the goal of its exercise: missions and wishes have none. */
    public boolean checked(ToReview one) {
        return one.checkCount() > 0
                && !List.of("mission", "self-rating").contains(words.kind(one.module(), one.step()));
    }

    public String checks(ToReview one) {
        return !checked(one) ? "–" : msg.of("training_reviews.checks_of", one.metCount(), one.checkCount());
    }

    private String groupsOf(UUID person) {
        return groupsOf.getOrDefault(person, List.of()).stream()
                .map(ReviewQueue.GroupName::name)
                .collect(Collectors.joining(", "));
    }

    private long days(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }
}
