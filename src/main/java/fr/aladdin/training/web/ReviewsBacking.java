package fr.aladdin.training.web;

import fr.aladdin.site.Asked;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Replies;
import fr.aladdin.training.Reply;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.ToReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What needs the trainer: answers to look at, people who are stuck, replies. */
@Named("trainingReviews")
@RequestScoped
public class ReviewsBacking {

    @Inject
    private Asked asked;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Replies replies;

    @Inject
    private ReviewFilter filter;

    @Inject
    private ReviewTables tables;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    @Inject
    private ModuleWords words;

    /**
     * The answers that train one gesture, to be looked at one after the other.
     *
     * @param gesture in words; empty for answers that train none
     */
    public record OfGesture(String gesture, List<ToReview> answers) {}

    private List<ToReview> waiting = List.of();
    private @Nullable Table<ToReview> table;
    private @Nullable Table<Stuck> stuckTable;

    public void respond() {
        waiting = queue.list(trainer.scope());
        List<Stuck> stuck = queue.listStuck(trainer.scope());
        Set<UUID> people = Stream.concat(
                        waiting.stream().map(ToReview::person), stuck.stream().map(Stuck::person))
                .collect(Collectors.toSet());
        Map<UUID, List<ReviewQueue.GroupName>> groupsOf = queue.groupsOf(people, trainer.scope());
        filter.count(waiting, groupsOf);
        table = tables.waiting(waiting, groupsOf);
        stuckTable = tables.stuck(stuck, groupsOf);
        if (asked.text("of").equals("stuck")) {
            stuckTable.export("bloques").ifPresent(Download::give);
        } else {
            table.export("a-relire").ifPresent(Download::give);
        }
    }

    /** Whether the address asks for the answers gesture by gesture, {@code ?by=gesture}. */
    public boolean byGesture() {
        return asked.text("by").equals("gesture");
    }

    /** What the table shows, gesture by gesture, where most wait first; an answer that trains two stands under both. */
    public List<OfGesture> gestures() {
        Map<String, List<ToReview>> found = new TreeMap<>();
        for (ToReview one : table().rows()) {
            List<String> trained = words.gestures(one.module(), one.step());
            (trained.isEmpty() ? List.of("") : trained)
                    .forEach(gesture -> found.computeIfAbsent(gesture, first -> new ArrayList<>())
                            .add(one));
        }
        return found.entrySet().stream()
                .map(entry ->
                        new OfGesture(entry.getKey().isEmpty() ? "" : words.gesture(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((OfGesture of) -> of.answers().size())
                        .reversed())
                .toList();
    }

    /** How many wait that are like this one, itself included. */
    public long alike(ToReview one) {
        return waiting.stream().filter(one::isLike).count();
    }

    public int count() {
        return waiting.size();
    }

    /** How many whole days the oldest has waited. */
    public long oldestDays() {
        return waiting.isEmpty()
                ? 0
                : Duration.between(waiting.get(0).at(), clock.instant()).toDays();
    }

    public List<Reply> replies() {
        return replies.list(trainer.scope());
    }

    public long unreadReplies() {
        return replies.countUnread(trainer.scope());
    }

    public Table<ToReview> table() {
        return Objects.requireNonNull(table);
    }

    public Table<Stuck> stuckTable() {
        return Objects.requireNonNull(stuckTable);
    }

    public boolean checked(ToReview one) {
        return tables.checked(one);
    }
}
