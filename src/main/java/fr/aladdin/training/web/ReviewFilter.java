package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.ReviewQueue.GroupName;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.ToReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the address asks of the queue: name, group, module, gesture, kind, how long it waits; and how many answer to each choice. */
@Named("reviewFilter")
@RequestScoped
public class ReviewFilter {

    private static final List<String> KINDS = List.of("mailbox", "mission", "self-rating");
    private static final List<Integer> DAYS = List.of(2, 7, 14);

    @Inject
    private Asked asked;

    @Inject
    private ModuleWords words;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private List<ToReview> waiting = List.of();
    private Map<UUID, List<GroupName>> groupsOf = Map.of();

    /** A choice of the form: its value in the address, its name, and how many of all that wait answer to it. */
    public record Option(String value, String name, long count, boolean chosen) {}

    /** What is counted; everything that waits, whatever is chosen. */
    void count(List<ToReview> all, Map<UUID, List<GroupName>> of) {
        waiting = all;
        groupsOf = of;
    }

    boolean fits(ToReview one) {
        return isNamed(one.name())
                && isAsked("group", group -> isIn(group, one.person()))
                && isAsked("module", one.module()::equals)
                && isAsked("gesture", gesture -> trains(one, gesture))
                && isAsked("kind", kind -> isOf(kind, one))
                && isAsked("age", days -> waits(one, days(days)));
    }

    boolean fits(Stuck one) {
        return isNamed(one.name())
                && isAsked("group", group -> isIn(group, one.person()))
                && isAsked("module", one.last().module()::equals)
                && isAsked("gesture", one.gesture()::equals);
    }

    public List<Option> groups() {
        return groups.list(trainer.scope()).stream()
                .map((GroupLine line) -> option(
                        "group",
                        line.id().toString(),
                        line.name(),
                        one -> isIn(line.id().toString(), one.person())))
                .toList();
    }

    /** The modules in which something waits. */
    public List<Option> modules() {
        return words.all().stream()
                .map(module -> option("module", module.slug(), words.title(module.slug()), one -> one.module()
                        .equals(module.slug())))
                .filter(option -> option.chosen() || option.count() > 0)
                .toList();
    }

    /** The gestures that something that waits trains, by name. */
    public List<Option> gestures() {
        return Stream.concat(
                        waiting.stream().flatMap(one -> words.gestures(one.module(), one.step()).stream()),
                        Stream.of(asked.text("gesture")).filter(id -> !id.isEmpty()))
                .distinct()
                .map(id -> option("gesture", id, words.gesture(id), one -> trains(one, id)))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    public List<Option> kinds() {
        return KINDS.stream()
                .map(kind -> option("kind", kind, msg.get("training_kind." + kind), one -> isOf(kind, one)))
                .toList();
    }

    public List<Option> ages() {
        return DAYS.stream()
                .map(days -> option(
                        "age",
                        String.valueOf(days),
                        msg.of("training_reviews.age_days", days),
                        one -> waits(one, days)))
                .toList();
    }

    /** Whether something is chosen. */
    public boolean chosen() {
        return Stream.of("q", "group", "module", "gesture", "kind", "age")
                .anyMatch(name -> !asked.text(name).isEmpty());
    }

    private Option option(String field, String value, String name, Predicate<ToReview> of) {
        return new Option(
                value,
                name,
                waiting.stream().filter(of).count(),
                asked.text(field).equals(value));
    }

    private boolean isAsked(String field, Predicate<String> fits) {
        String value = asked.text(field);
        return value.isEmpty() || fits.test(value);
    }

    private boolean isNamed(String name) {
        return name.toLowerCase(Locale.FRENCH).contains(asked.text("q").toLowerCase(Locale.FRENCH));
    }

    private boolean isIn(String group, UUID person) {
        return groupsOf.getOrDefault(person, List.of()).stream()
                .anyMatch(one -> one.id().toString().equals(group));
    }

    private boolean trains(ToReview one, String gesture) {
        return words.gestures(one.module(), one.step()).contains(gesture);
    }

    private boolean isOf(String kind, ToReview one) {
        return words.kind(one.module(), one.step()).equals(kind);
    }

    private boolean waits(ToReview one, int days) {
        return Duration.between(one.at(), clock.instant()).toDays() >= days;
    }

    /** 0, which all have waited, for what is no number of days. */
    private static int days(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
