package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Carried;
import fr.aladdin.mailbox.DispatchCopy;
import fr.aladdin.mailbox.SearchWords;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.GroupPost;
import fr.aladdin.training.Groups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the people of the trainer's groups wrote to each other. */
@Named("trainingPost")
@RequestScoped
public class PostBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private GroupPost post;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private List<GroupLine> all = List.of();
    private @Nullable Table<Carried> table;

    public void respond() {
        all = groups.list(trainer.scope());
        Map<UUID, String> names = all.stream().collect(Collectors.toMap(GroupLine::id, GroupLine::name));
        List<Carried> shown = post.list(trainer.id(), trainer.scope()).stream()
                .filter(this::asksFor)
                .toList();
        table = new Table<>(request, columns(names), "state", shown);
        table.export("courrier-des-groupes").ifPresent(Download::give);
    }

    private List<Column<Carried>> columns(Map<UUID, String> groupNames) {
        return List.of(
                Column.words("from", msg.get("training_mail.from"), one -> one.dispatch()
                        .writerName()),
                Column.words("to", msg.get("training_mail.to"), PostBacking::to),
                Column.words("subject", msg.get("training_mail.subject"), this::subject),
                Column.shown(
                        "at",
                        msg.get("training_mail.at"),
                        one -> moments.time(one.dispatch().sentAt()),
                        one -> one.dispatch().sentAt()),
                Column.words("group", msg.get("training_groups.name"), one -> one.copies().stream()
                        .map(copy -> groupNames.getOrDefault(copy.circle(), ""))
                        .distinct()
                        .collect(Collectors.joining(", "))),
                Column.shown("state", msg.get("training_mail.state"), this::state, one -> one.isWaiting() ? 0 : 1));
    }

    private boolean asksFor(Carried one) {
        SearchWords words = SearchWords.read(asked.text("q"));
        String folded = SearchWords.fold(one.dispatch().writerName() + " " + to(one) + " "
                + one.dispatch().subject());
        boolean inGroup = asked.text("group").isEmpty()
                || one.copies().stream()
                        .anyMatch(copy -> copy.circle().toString().equals(asked.text("group")));
        return inGroup && words.areIn(folded) && (!asked.text("only").equals("reported") || one.wasReported());
    }

    private static String to(Carried one) {
        return one.copies().stream().map(DispatchCopy::recipientName).collect(Collectors.joining(", "));
    }

    private String subject(Carried one) {
        return one.dispatch().subject().isEmpty()
                ? msg.get("training_mail.no_subject")
                : one.dispatch().subject();
    }

    private String state(Carried one) {
        String state =
                one.isWaiting() ? "waiting" : one.isRemoved() ? "removed" : one.wasReported() ? "settled" : "carried";
        return msg.get("training_post.state_" + state);
    }

    public List<GroupLine> groupsToChoose() {
        return all;
    }

    public Table<Carried> table() {
        return Objects.requireNonNull(table);
    }
}
