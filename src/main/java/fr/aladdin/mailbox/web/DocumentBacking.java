package fr.aladdin.mailbox.web;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.MailCondition;
import fr.aladdin.catalogue.mail.PracticeDocument;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A document drawn from its texts; there is no real file. A trap that was opened is explained instead. */
@Named("mailDocument")
@RequestScoped
public class DocumentBacking {
    @Inject
    private MessageBacking message;

    @Inject
    private PracticeWords words;

    @Inject
    private MessagesOfPage screen;

    /** What kind of document it is and the place it takes, in one line. */
    public String facts(Attachment piece) {
        return screen.of(
                "mailbox_document.facts",
                screen.get("mailbox_document.kind." + piece.kind()),
                screen.of(piece.size().key(), piece.size().amount()));
    }

    /** The heading of the document, in French like its text. */
    public Wording title() {
        return text("titre", Language.FRENCH);
    }

    public List<Wording> lines() {
        return text("", Language.FRENCH).sentences().stream()
                .map(s -> new Wording(List.of(s)))
                .toList();
    }

    /** The same in easy French or the person's language, when it exists there. */
    public Wording help() {
        Wording help = text("", words.helping());
        boolean translated = help.sentences().stream().anyMatch(s -> s.language() != Language.FRENCH);
        return translated ? help : Wording.EMPTY;
    }

    /** What the picture shows, for those who do not see it. */
    public Wording alternative() {
        return text("alt", words.language());
    }

    /** The address of the picture, or null. */
    public @org.jspecify.annotations.Nullable String picture() {
        return document()
                .flatMap(PracticeDocument::picture)
                .flatMap(file -> key().map(key -> "/media/" + key.module() + "/" + file))
                .orElse(null);
    }

    /** What a module says to those who opened this trap; empty when it says nothing. */
    public Wording explanation() {
        return explanation("");
    }

    public Wording explanationTitle() {
        return explanation(".titre");
    }

    /** Whether something of this kind could do harm in life. */
    public boolean isRisky() {
        Attachment shown = message.attachment();
        return shown != null && shown.isRisky();
    }

    private Wording explanation(String part) {
        Message shown = message.message();
        if (shown == null || !isRisky() || key().isEmpty() || shown.scripted().isEmpty()) {
            return Wording.EMPTY;
        }
        String opened = shown.scripted().get() + "/" + key().get().document();
        return module().map(module ->
                        words.foreseen(module, shown, null, MailCondition.Kind.OPENED_ATTACHMENT, opened, part))
                .orElse(Wording.EMPTY);
    }

    private Wording text(String part, Language language) {
        Message shown = message.message();
        String key = key().map(k -> "doc." + k.document() + (part.isEmpty() ? "" : "." + part))
                .orElse("");
        return shown == null || message.attachment() == null
                ? Wording.EMPTY
                : module().map(m -> words.fill(m, shown, (module, l) -> module.wording(key, l), language))
                        .orElse(Wording.EMPTY);
    }

    private Optional<DocumentKey> key() {
        return Optional.ofNullable(message.attachment()).map(Attachment::key);
    }

    private Optional<LearningModule> module() {
        return key().map(DocumentKey::module).flatMap(words::findModule);
    }

    private Optional<PracticeDocument> document() {
        return module().flatMap(m -> key().map(k -> m.documents().get(k.document())));
    }
}
