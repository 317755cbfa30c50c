package fr.aladdin.training;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is held of somebody in groups: what a trainer gave them and wrote to them about their answers. */
@ApplicationScoped
public class TrainingHoldings implements Holdings {

    @Inject
    private Messages messages;

    @Inject
    private KeptSentences kept;

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Holding> list() {
        return List.of(
                Holding.of("review", Subject.TRAINER, "person")
                        .tells(
                                "module",
                                "(SELECT p.module FROM answer a JOIN passage p ON p.id = a.passage"
                                        + " WHERE a.id = t.answer)")
                        .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.reviewer)")
                        .shows("at", "verdict", "sentences", "words", "reply", "replied_at", "reply_read_at")
                        .tells("read_at", "t.seen_at")
                        .hides("id", "answer", "reviewer", "version")
                        .newestBy("at"),
                Holding.of("assignment", Subject.TRAINER, "person")
                        .shows("module", "given_at", "due_on", "withdrawn_at")
                        .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.given_by)")
                        .hides("id", "team", "given_by")
                        .newestBy("given_at"),
                Holding.of("membership", Subject.TRAINER, "person")
                        .tells("group", "(SELECT g.name FROM training_group g WHERE g.id = t.team)")
                        .shows("joined_at", "left_at")
                        .hides("id", "team")
                        .newestBy("joined_at"));
    }

    @Override
    public Optional<String> say(String column, String value, JsonObject row, Language language) {
        return column.equals("sentences")
                ? Optional.of(value.lines().map(id -> say(id, language)).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private String say(String id, Language language) {
        return ReadySentence.find(id)
                .map(sentence -> messages.get(language, sentence.key()))
                .or(() -> Review.readKept(id).flatMap(kept::find).map(sentence -> sentence.in(language)))
                .orElse(id);
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "training_group", "a name and a place; who made it is of the staff",
                "kept_sentence", "what trainers say to anybody; what was sent to a person stands in review");
    }
}
