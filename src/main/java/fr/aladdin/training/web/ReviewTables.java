package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.ReviewQueue.GroupName;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.ToReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables of what waits and of who is stuck: their columns. */
@RequestScoped
public class ReviewTables {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReviewFilter filter;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    Table<ToReview> waiting(List<ToReview> all, Map<UUID, List<GroupName>> groups) {
        List<Column<ToReview>> columns = List.of(
                Column.words("name", msg.get("training_group.person"), ToReview::name),
                Column.words("groups", msg.get("training_groups.name"), one -> names(groups, one.person())),
                Column.words(
                        "exercise", msg.get("training_reviews.exercise"), one -> words.step(one.module(), one.step())),
                Column.words("gestures", msg.get("training_reviews.gesture"), this::gestures),
                Column.words("kind", msg.get("training_reviews.kind"), one -> words.kindName(one.module(), one.step())),
                Column.shown("at", msg.get("training_reviews.at"), one -> moments.time(one.at()), ToReview::at),
                Column.shown("checks", msg.get("training_reviews.checks"), this::checks, ToReview::missedCount),
                Column.number("attempt", msg.get("training_reviews.attempt"), ToReview::attempt));
        List<ToReview> shown = all.stream().filter(filter::fits).toList();
        return new Table<>(request, columns, "at", shown);
    }

    Table<Stuck> stuck(List<Stuck> all, Map<UUID, List<GroupName>> groups) {
        List<Column<Stuck>> columns = List.of(
                Column.words("who", msg.get("training_group.person"), Stuck::name),
                Column.words("of-groups", msg.get("training_groups.name"), one -> names(groups, one.person())),
                Column.words("gesture", msg.get("training_reviews.gesture"), one -> words.gesture(one.gesture())),
                Column.number("misses", msg.get("training_reviews.misses"), Stuck::misses),
                Column.shown(
                        "when",
                        msg.get("training_reviews.last"),
                        one -> moments.time(one.last().at()),
                        one -> one.last().at()));
        List<Stuck> shown = all.stream().filter(filter::fits).toList();
        return new Table<>(request, columns, "-when", shown);
    }

    /** Whether the answer was looked at by the goal of its exercise: missions and wishes have none. */
    boolean checked(ToReview one) {
        return one.checkCount() > 0
                && !List.of("mission", "self-rating").contains(words.kind(one.module(), one.step()));
    }

    private String gestures(ToReview one) {
        return words.gestures(one.module(), one.step()).stream()
                .map(words::gesture)
                .collect(Collectors.joining(", "));
    }

    private String checks(ToReview one) {
        return checked(one) ? msg.of("training_reviews.checks_of", one.metCount(), one.checkCount()) : "–";
    }

    private static String names(Map<UUID, List<GroupName>> groups, UUID person) {
        return groups.getOrDefault(person, List.of()).stream()
                .map(GroupName::name)
                .collect(Collectors.joining(", "));
    }
}
