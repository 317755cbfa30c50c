package fr.aladdin.personal;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;

/** Everything that is held about a person as one page that opens in any browser, without a connection. */
final class CopyPage {

    private final HeldWords words;
    private final Messages messages;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    CopyPage(HeldWords words, Messages messages, Language language) {
        this.words = words;
        this.messages = messages;
        this.language = language;
    }

    String of(Map<Holding, List<JsonObject>> all, String made) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.tag())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        element("title", say("title"));
        html.append("</head>\n<body>\n");
        element("h1", say("title"));
        element("p", messages.format(language, HeldWords.KEYS + "made", made.substring(0, 10)));
        for (Subject subject : Subject.values()) {
            add(subject, all);
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void add(Subject subject, Map<Holding, List<JsonObject>> all) {
        element("h2", words.say(subject, "title", language));
        for (String part : List.of("why", "long", "who")) {
            element("p", say(part) + " " + words.say(subject, part, language));
        }
        boolean[] some = {false};
        all.forEach((holding, rows) -> {
            if (holding.subject() == subject && !rows.isEmpty()) {
                some[0] = true;
                element("h3", words.title(holding, language));
                rows.forEach(row -> add(holding, row));
            }
        });
        if (!some[0]) {
            element("p", say("nothing"));
        }
    }

    private void add(Holding holding, JsonObject row) {
        html.append("<dl>\n");
        words.lines(holding, row, language).forEach(line -> {
            element("dt", line.label());
            element("dd", line.value());
        });
        html.append("</dl>\n");
    }

    private String say(String key) {
        return messages.get(language, HeldWords.KEYS + key);
    }

    private void element(String name, String text) {
        String lines = StringEscapeUtils.escapeXml10(text).replace("\n", "<br>");
        html.append('<')
                .append(name)
                .append('>')
                .append(lines)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
