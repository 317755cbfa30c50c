package fr.aladdin.mailbox;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.mail.PracticeDocument;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The messages that a module wrote, with the names of one participant, as they are brought at one moment. */
record Script(LearningModule module, Names names, Instant at) {

    /** The message of that id, ready to be brought; nothing when the module no longer has it. */
    Optional<Letter> letter(String id) {
        return Optional.ofNullable(module.messages().get(id)).map(this::letter);
    }

    private Letter letter(ScriptedMessage message) {
        return new Letter(
                message.from().name(),
                message.from().address(),
                line(message.to()),
                line(message.cc()),
                text(message.id() + ".objet"),
                text(message.id()),
                message.attachments().stream()
                        .flatMap(d -> Optional.ofNullable(module.documents().get(d)).stream())
                        .map(d -> attachment(module.slug(), d))
                        .toList(),
                Folder.orInbox(message.folder()),
                message.read(),
                at.minus(Duration.ofDays(message.daysAgo())),
                module.slug(),
                message.id());
    }

    private String line(List<String> addresses) {
        return names.fill(String.join(", ", addresses));
    }

    private String text(String key) {
        List<Sentence> lines = module.wording(key, Language.FRENCH).sentences();
        return names.fill(lines.stream().map(Sentence::text).collect(Collectors.joining("\n")));
    }

    static Attachment attachment(String slug, PracticeDocument document) {
        DocumentKey key = new DocumentKey(slug, document.id());
        return new Attachment(key, document.name(), document.kind(), document.bytes());
    }
}
