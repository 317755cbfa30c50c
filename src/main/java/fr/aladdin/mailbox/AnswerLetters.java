package fr.aladdin.mailbox;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.files.CatalogueReader;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters of correspondents who answer later, with the names and documents of the message that they answer. */
@ApplicationScoped
class AnswerLetters {
    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Accounts accounts;

    @Inject
    private Addresses addresses;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** The letter; nothing when who answers, or what they say, is no longer in the content. */
    Optional<Letter> write(DueAnswer answer, Message sent) {
        Instant at = answer.dueAt().orElseGet(clock::instant);
        return catalogue.get().findCorrespondent(answer.correspondent()).flatMap(from -> answer.module()
                .map(slug -> ofModule(slug, answer, names(sent, from), at))
                .orElseGet(() -> ofWorld(from, answer, sent, at)));
    }

    private Optional<Letter> ofModule(String slug, DueAnswer answer, Names names, Instant at) {
        return catalogue.get().findModule(slug).flatMap(module -> new Script(
                        module, names.withDates(module.dates(), LocalDate.ofInstant(at, Clocks.BORDEAUX)), at)
                .letter(answer.message()));
    }

    private Optional<Letter> ofWorld(Correspondent from, DueAnswer answer, Message sent, Instant at) {
        Names names = names(sent, from);
        List<Sentence> lines =
                catalogue.get().answerText(answer.message(), Language.FRENCH).sentences();
        String subject =
                sent.subject().isBlank() ? messages.get(Language.FRENCH, "mailbox_box.no_subject") : sent.subject();
        Letter letter = new Letter(
                from.name(),
                from.address(),
                sent.fromAddress(),
                "",
                Subject.answering(subject),
                names.fill(lines.stream().map(Sentence::text).collect(Collectors.joining("\n"))),
                List.of(),
                Folder.INBOX,
                false,
                at,
                null,
                CatalogueReader.ANSWER + answer.message());
        return lines.isEmpty() ? Optional.empty() : Optional.of(letter);
    }

    private Names names(Message sent, Correspondent from) {
        Account person = accounts.get(sent.owner());
        String trainer = messages.get(Language.FRENCH, "mailbox_box.trainer");
        return Names.of(person.displayName(), trainer, addresses.of(person.id(), person.displayName()))
                .withAnswered(sent, from);
    }
}
