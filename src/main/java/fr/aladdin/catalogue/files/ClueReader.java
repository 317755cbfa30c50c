package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.Demand;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the clues stand: sender, subject, address, line.3, link.suivi, attachment.plan. */
final class ClueReader {

    private static final Pattern CLUE =
            Pattern.compile("(sender|subject|address)()|(line)\\.([1-9][0-9]?)|(link|attachment)\\.([a-z][a-z0-9-]*)");

    private final String shown;
    private final Set<Clue> there;

    /** @param there all parts but the lines */
    private ClueReader(String shown, Set<Clue> there) {
        this.shown = shown;
        this.there = there;
    }

    static ClueReader of(ScriptedMessage message) {
        Set<Clue> there = new HashSet<>(Set.of(new Clue(Clue.Part.SENDER, ""), new Clue(Clue.Part.SUBJECT, "")));
        message.links().keySet().forEach(link -> there.add(new Clue(Clue.Part.LINK, link)));
        message.attachments().forEach(document -> there.add(new Clue(Clue.Part.ATTACHMENT, document)));
        return new ClueReader(message.id(), there);
    }

    static ClueReader of(Demand demand) {
        Set<Clue> there = new HashSet<>();
        if (!demand.from().isEmpty()) {
            there.add(new Clue(Clue.Part.SENDER, ""));
        }
        if (!demand.address().isEmpty()) {
            there.add(new Clue(Clue.Part.ADDRESS, ""));
        }
        demand.links().keySet().forEach(link -> there.add(new Clue(Clue.Part.LINK, link)));
        return new ClueReader(demand.id(), there);
    }

    List<Clue> read(YamlNode clues) {
        List<Clue> read = new ArrayList<>();
        for (YamlNode one : clues.items()) {
            Matcher parts = CLUE.matcher(one.text());
            if (parts.matches()) {
                read.add(known(one, clue(parts)));
            } else {
                one.fault(
                        one.text() + " is no part of a message",
                        "Write sender, subject, address, line.3, link.<id> or attachment.<id>");
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

    private Clue known(YamlNode where, Clue clue) {
        if (clue.part() != Clue.Part.LINE && !there.contains(clue)) {
            where.fault(where.text() + " is not in " + shown, "Name a part that it has");
        }
        return clue;
    }
}
