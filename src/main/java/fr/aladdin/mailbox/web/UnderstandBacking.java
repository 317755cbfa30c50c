package fr.aladdin.mailbox.web;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.mailbox.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Comprendre »: the message again, sentence by sentence, in easy French or the person's language; and its links. */
@Named("mailUnderstand")
@RequestScoped
public class UnderstandBacking {
    /** What the post office says of an address that nobody has; its own message stays French. */
    private static final List<String> NOT_DELIVERED = List.of(
            "mailbox_post.not_delivered.help.1",
            "mailbox_post.not_delivered.help.2",
            "mailbox_post.not_delivered.help.3");

    @Inject
    private MessageBacking message;

    @Inject
    private Messages messages;

    @Inject
    private PracticeWords words;

    private @Nullable List<Line> lines;

    /** One sentence of help. */
    public record Line(Wording wording) {
        public Sentence sentence() {
            return wording.sentences().get(0);
        }

        /** Whether nobody has approved this sentence yet, or its French has changed since. */
        public boolean isToBeRead() {
            return sentence().state() == TranslationState.DRAFT || sentence().state() == TranslationState.OUT_OF_DATE;
        }

        public String stateKey() {
            return "mailbox_message.state." + sentence().state().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A link of the message: where the safe page is, and the words that show. */
    public record Link(String id, Wording wording) {}

    /** The sentences of help; none when nothing of the message has been put into that language. */
    public List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = read();
            lines = known;
        }
        return known;
    }

    private List<Line> read() {
        Message shown = message.message();
        List<Sentence> sentences = shown == null || shown.isRemoved() ? List.of() : sentences(shown);
        boolean translated = sentences.stream().anyMatch(s -> s.language() != Language.FRENCH);
        return translated
                ? sentences.stream().map(s -> new Line(new Wording(List.of(s)))).toList()
                : List.of();
    }

    private List<Sentence> sentences(Message shown) {
        Language language = words.helping();
        String id = shown.scripted().orElse("");
        if (shown.isNotDelivered()) {
            return NOT_DELIVERED.stream()
                    .map(key -> new Sentence(messages.get(language, key), language, TranslationState.SOURCE))
                    .toList();
        }
        if (script(shown).isEmpty()) {
            return words.answer(shown, language).sentences();
        }
        LearningModule module = module(shown).orElseThrow();
        return Stream.of(id + ".objet", id)
                .flatMap(key -> words.fill(module, shown, (m, l) -> m.wording(key, l), language).sentences().stream())
                .toList();
    }

    /** Whether all sentences wait for their reader in the same way: then it is said once. */
    public boolean isAllAlike() {
        List<Line> all = lines();
        return !all.isEmpty()
                && all.get(0).isToBeRead()
                && all.stream().map(line -> line.sentence().state()).distinct().count() == 1;
    }

    /** The links that the message shows. Each leads to the page that explains it. */
    public List<Link> links() {
        Message shown = message.message();
        if (shown == null) {
            return List.of();
        }
        Set<String> ids =
                script(shown).map(ScriptedMessage::links).map(Map::keySet).orElse(Set.of());
        return ids.stream()
                .sorted()
                .map(id -> new Link(id, linkWords(shown, id)))
                .toList();
    }

    private Wording linkWords(Message shown, String link) {
        String key = shown.scripted().orElse("") + ".lien." + link;
        return module(shown)
                .map(m -> words.fill(m, shown, (module, l) -> module.wording(key, l), Language.FRENCH))
                .orElse(Wording.EMPTY);
    }

    private Optional<LearningModule> module(Message shown) {
        return shown.module().flatMap(words::findModule);
    }

    private Optional<ScriptedMessage> script(Message shown) {
        return module(shown).flatMap(m -> shown.scripted()
                .flatMap(id -> Optional.ofNullable(m.messages().get(id))));
    }
}
