package fr.aladdin.training.web;

import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.site.Asked;
import fr.aladdin.training.TrainerMail;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One message of the trainer's own mailbox. */
@Named("trainingLetter")
@RequestScoped
public class LetterBacking {

    @Inject
    private Asked asked;

    @Inject
    private TrainerMail mail;

    @Inject
    private Trainer trainer;

    private @Nullable Message message;

    @PostConstruct
    void read() {
        message = asked.id("message").flatMap(id -> mail.open(trainer.id(), id)).orElse(null);
    }

    public void respond() {
        if (message == null) {
            Asked.notFound();
        }
    }

    public Message message() {
        return Objects.requireNonNull(message);
    }

    public List<String> lines() {
        return message().body().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<String> quotedLines() {
        return message().quoted().lines().toList();
    }

    /** Names of the documents that came with it. */
    public List<String> pieces() {
        return message().attachments().stream().map(Attachment::name).toList();
    }

    /** Whether there is a person to answer. */
    public boolean answerable() {
        return message().sender().isPresent() && !message().isRemoved();
    }

    /** The other messages of the exchange, the oldest first. */
    public List<MessageLine> exchange() {
        return mail.listExchange(trainer.id(), message()).stream()
                .filter(line -> !line.id().equals(message().id()))
                .toList();
    }
}
