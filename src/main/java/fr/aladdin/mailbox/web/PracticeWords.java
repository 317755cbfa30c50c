package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.files.CatalogueReader;
import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MailCondition;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.Names;
import fr.aladdin.mailbox.Task;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue says about a message or a document, with the names that its texts leave open. */
@RequestScoped
class PracticeWords {
    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ActiveLanguage active;

    @Inject
    private MessagesOfPage words;

    @Inject
    private Addresses addresses;

    @Inject
    private Mailboxes mailboxes;

    private @Nullable Names mine;

    Optional<LearningModule> findModule(String slug) {
        return catalogue.findModule(slug);
    }

    Language language() {
        return active.get();
    }

    /** In the language that helps to understand French: the person's own, or easy French. */
    Language helping() {
        return active.get() == Language.FRENCH ? Language.EASY_FRENCH : active.get();
    }

    /**
     * A text of the module as it stands in this message, dates counted from the day it came, in the language of each
     * sentence.
     */
    Wording fill(
            LearningModule module, Message message, BiFunction<LearningModule, Language, Wording> text, Language in) {
        LocalDate day = LocalDate.ofInstant(message.sentAt(), Clocks.BORDEAUX);
        Names names = namesIn(message);
        return text.apply(module, in).withEach((sentence, language) -> names.withDates(module.dates(), day, language)
                .fill(sentence));
    }

    /**
     * What the module says to those who did this with the message, in the person's language; empty when it foresees
     * nothing. The step in hand speaks first.
     *
     * @param done the message, or {@code message/document}
     * @param part a part of that text such as {@code .titre}, or nothing
     */
    Wording foreseen(
            LearningModule module,
            Message message,
            @Nullable Task task,
            MailCondition.Kind kind,
            String done,
            String part) {
        return module.steps().stream()
                .sorted(Comparator.comparing(step -> task == null || !step.id().equals(task.step())))
                .flatMap(step -> says(step, kind, done)
                        .map(say -> fill(module, message, (m, l) -> m.wording(step, say + part, l), language())))
                .filter(wording -> !wording.isEmpty())
                .findFirst()
                .orElse(Wording.EMPTY);
    }

    private static Stream<String> says(Step step, MailCondition.Kind kind, String done) {
        List<MailCase> foreseen = step instanceof MailboxTask task
                ? task.otherwise()
                : step instanceof Triage triage ? triage.otherwise() : List.of();
        return foreseen.stream()
                .filter(other -> other.when().stream()
                        .anyMatch(when -> when.kind() == kind && when.values().contains(done)))
                .map(MailCase::say);
    }

    /** An answer of the world, with the names of the message that it answers; empty for any other message. */
    Wording answer(Message message, Language in) {
        String id = message.scripted().orElse("");
        return message.module().isPresent() || !id.startsWith(CatalogueReader.ANSWER)
                ? Wording.EMPTY
                : catalogue
                        .answerText(id.substring(CatalogueReader.ANSWER.length()), in)
                        .with(namesIn(message)::fill);
    }

    /** The reader's names; in what another person sent, that person's: the document is theirs. */
    private Names namesIn(Message message) {
        String trainer = words.get("mailbox_box.trainer");
        if (message.sender().isPresent()) {
            return Names.of(message.fromName(), trainer, new Address(message.fromAddress()));
        }
        Names own = mine(trainer);
        return message.replyTo()
                .flatMap(id -> mailboxes.find(signedIn.accountId(), id))
                .flatMap(answered -> catalogue
                        .findCorrespondent(message.fromAddress())
                        .map(from -> own.withAnswered(answered, from)))
                .orElse(own);
    }

    private Names mine(String trainer) {
        Names known = mine;
        if (known == null) {
            String name = signedIn.firstName();
            known = Names.of(() -> name, () -> trainer, () -> addresses.of(signedIn.accountId(), name));
            mine = known;
        }
        return known;
    }
}
