package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Carried;
import fr.aladdin.mailbox.DispatchCopy;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.GroupPost;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One message between people of a group, and what the trainer does about it. */
@Named("trainingPosted")
@RequestScoped
public class PostedBacking {

    @Inject
    private Asked asked;

    @Inject
    private GroupPost post;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Carried carried;

    /** Somebody whom the trainer can write to about it. */
    public record Concerned(UUID person, String name, UUID group) {}

    @PostConstruct
    void read() {
        carried = asked.id("message")
                .flatMap(id -> post.read(id, trainer.id(), trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        if (carried == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            act(carried.dispatch().id());
        }
    }

    private void act(UUID message) {
        String done =
                switch (asked.text("act")) {
                    case "remove" -> {
                        asked.once(() -> post.remove(message, trainer.id(), trainer.scope()));
                        yield "removed";
                    }
                    case "leave" -> {
                        asked.once(() -> post.leave(message, trainer.id(), trainer.scope()));
                        yield "left";
                    }
                    default -> "";
                };
        SeeOther.to("/training/posted?message=" + message + (done.isEmpty() ? "" : "&done=" + done));
    }

    public Carried carried() {
        return Objects.requireNonNull(carried);
    }

    /** To whom, hidden copies named as such. */
    public String recipients() {
        return carried().copies().stream().map(this::recipient).collect(Collectors.joining(", "));
    }

    private String recipient(DispatchCopy copy) {
        return copy.isHidden() ? msg.of("training_posted.hidden", copy.recipientName()) : copy.recipientName();
    }

    public List<String> lines() {
        return carried()
                .dispatch()
                .body()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public List<String> quotedLines() {
        return carried().dispatch().quoted().lines().toList();
    }

    /** The copies that were reported. */
    public List<DispatchCopy> reports() {
        return carried().copies().stream()
                .filter(copy -> copy.reportedAt().isPresent())
                .toList();
    }

    /** Who reported it, then who wrote it. */
    public List<Concerned> concerned() {
        List<Concerned> all = reports().stream()
                .map(copy -> new Concerned(copy.recipient(), copy.recipientName(), copy.circle()))
                .collect(Collectors.toList());
        all.add(new Concerned(
                carried().dispatch().writer(),
                carried().dispatch().writerName(),
                carried().copies().get(0).circle()));
        return all;
    }
}
