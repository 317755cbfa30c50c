package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.MailCondition;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.LinkTarget;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The safe page to which every link of a practice message leads: it says where the link would have gone. */
@Named("mailLink")
@RequestScoped
public class LinkBacking {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PracticeWords words;

    private @Nullable Message message;
    private @Nullable ScriptedMessage script;
    private @Nullable LinkTarget target;

    /** Notes that the link was followed, and reads where it led. */
    public void follow() {
        UUID owner = signedIn.accountId();
        Optional<UUID> id = Optional.ofNullable(request.getParameter("message")).flatMap(BoxAddress::id);
        Optional<Message> found = id.flatMap(i -> mailboxes.find(owner, i));
        script = found.flatMap(this::script).orElse(null);
        String address = script == null ? null : script.links().get(link());
        if (address != null && id.isPresent()) {
            target = LinkTarget.read(address);
            message = mailboxes
                    .followLink(owner, id.get(), link(), BoxTask.read(request))
                    .orElse(null);
        }
    }

    private Optional<ScriptedMessage> script(Message found) {
        return module(found).flatMap(m -> found.scripted().map(m.messages()::get));
    }

    private Optional<LearningModule> module(Message found) {
        return found.module().flatMap(words::findModule);
    }

    private String link() {
        String link = request.getParameter("link");
        return link == null ? "" : link;
    }

    /** Where the link led, or null when there is no such link in this mailbox. */
    public @Nullable LinkTarget target() {
        return target;
    }

    /** The words that showed. */
    public Wording shownWords() {
        Message followed = message;
        String key = followed == null ? "" : followed.scripted().orElse("") + ".lien." + link();
        return followed == null
                ? Wording.EMPTY
                : module(followed)
                        .map(m -> words.fill(m, followed, (module, l) -> module.wording(key, l), Language.FRENCH))
                        .orElse(Wording.EMPTY);
    }

    /** What the step has to say to those who followed it, in the person's language; empty when it says nothing. */
    public Wording explanation() {
        Message followed = message;
        return followed == null
                ? Wording.EMPTY
                : module(followed)
                        .map(m -> words.foreseen(
                                m,
                                followed,
                                BoxTask.read(request),
                                MailCondition.Kind.LINK_FOLLOWED,
                                followed.scripted().orElse(""),
                                ""))
                        .orElse(Wording.EMPTY);
    }

    /** Whether the one who wrote it is honest. */
    public boolean isHonest() {
        return script != null && script.from().honest();
    }

    public String senderName() {
        return script == null ? "" : script.from().name();
    }

    /** Back to the message, on the page where it was read. */
    public String back() {
        Message followed = message;
        return followed == null
                ? "/mailbox/box"
                : BoxTask.page(request).with("m-message", followed.id().toString());
    }
}
