package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.mail.AnswerDelay;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what correspondents answer later: those of a module, or those of the world. */
final class AnswerReader {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,3}) (minute|hour|day)s?");
    private static final String NEXT_SIGN_IN = "next-sign-in";

    private final PracticeReader practice;

    AnswerReader(PracticeReader practice) {
        this.practice = practice;
    }

    /** Answers of a module: its scripted messages. */
    List<LaterAnswer> ofModule(YamlNode answers) {
        return answers.items().stream()
                .map(one -> read(one, practice.messages().keySet(), "a message of the module"))
                .toList();
    }

    /** Answers of the world: texts of all modules. */
    List<LaterAnswer> ofWorld(YamlNode answers, Collection<String> texts) {
        return answers.items().stream()
                .map(one -> read(one, texts, "a text reponse.… of texts/fr.properties"))
                .toList();
    }

    private LaterAnswer read(YamlNode one, Collection<String> messages, String what) {
        YamlNode from = one.need("from");
        List<Correspondent> writers = new ArrayList<>();
        for (String id : from.textsAmong(practice.correspondents().keySet(), "a correspondent")) {
            Optional.ofNullable(practice.correspondents().get(id)).ifPresent(writers::add);
        }
        if (writers.stream().anyMatch(writer -> !writer.honest())) {
            from.fault("Those who set traps do not answer", "Name honest correspondents");
        }
        LaterAnswer read = new LaterAnswer(
                writers,
                new GoalReader(practice).conditions(one.at("when"), LaterAnswer.KINDS),
                delay(one.need("after")),
                one.need("message").findAmong(messages, what).orElse(""));
        one.noMoreKeys();
        return read;
    }

    private static AnswerDelay delay(YamlNode after) {
        Matcher time = TIME.matcher(after.text());
        if (time.matches()) {
            long many = Long.parseLong(time.group(1));
            return AnswerDelay.of(
                    switch (time.group(2)) {
                        case "minute" -> Duration.ofMinutes(many);
                        case "hour" -> Duration.ofHours(many);
                        default -> Duration.ofDays(many);
                    });
        }
        if (after.isPresent() && !after.text().equals(NEXT_SIGN_IN)) {
            after.fault(after.text() + " is no time", "Write 10 minutes, 2 hours, 1 day or next-sign-in");
        }
        return AnswerDelay.NEXT_SIGN_IN;
    }
}
