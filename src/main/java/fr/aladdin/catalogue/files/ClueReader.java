package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the clues of a message stand: sender, subject, line.3, link.suivi, attachment.plan. */
final class ClueReader {

    private static final Pattern CLUE =
            Pattern.compile("(sender|subject)()|(line)\\.([1-9][0-9]?)|(link|attachment)\\.([a-z][a-z0-9-]*)");

    private final ScriptedMessage message;

    ClueReader(ScriptedMessage message) {
        this.message = message;
    }

    List<Clue> read(YamlNode clues) {
        List<Clue> read = new ArrayList<>();
        for (YamlNode one : clues.items()) {
            Matcher parts = CLUE.matcher(one.text());
            if (parts.matches()) {
                read.add(there(one, clue(parts)));
            } else {
                one.fault(
                        one.text() + " is no part of a message",
                        "Write sender, subject, line.3, link.<id> or attachment.<id>");
            }
        }
        return read;
    }

    private static Clue clue(Matcher parts) {
        int group = 1;
        while (parts.group(group) == null) {
            group += 2;
        }
        return new Clue(Clue.Part.valueOf(parts.group(group).toUpperCase(Locale.ROOT)), parts.group(group + 1));
    }

    private Clue there(YamlNode where, Clue clue) {
        boolean missing = (clue.part() == Clue.Part.LINK && !message.links().containsKey(clue.which()))
                || (clue.part() == Clue.Part.ATTACHMENT
                        && !message.attachments().contains(clue.which()));
        if (missing) {
            where.fault(where.text() + " is not in " + message.id(), "Name a link or a document of that message");
        }
        return clue;
    }
}
