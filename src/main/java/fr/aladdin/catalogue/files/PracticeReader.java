package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.Demand;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.PracticeDocument;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a module puts into the practice world, and the steps that happen there. */
final class PracticeReader {

    private static final Pattern SIZE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(KB|MB)");
    private static final Set<String> DOCUMENTS = new LinkedHashSet<>(
            List.of("pdf", "photo", "video", "text", "table", "program", "macro", "archive", "page"));
    /** The word for the participant among the recipients of a scripted message. */
    private static final String PARTICIPANT = "participant";

    private static final Set<String> DECISIONS = new LinkedHashSet<>(List.of("keep", "ask", "report"));

    private final Map<String, Correspondent> correspondents;
    private final Map<String, PracticeDocument> documents = new LinkedHashMap<>();
    private final Map<String, ScriptedMessage> messages = new LinkedHashMap<>();
    private final Map<String, Demand> demands = new LinkedHashMap<>();

    /** @param correspondents the world's and the module's own, by id */
    PracticeReader(Map<String, Correspondent> correspondents) {
        this.correspondents = correspondents;
    }

    Map<String, Correspondent> correspondents() {
        return correspondents;
    }

    Map<String, PracticeDocument> documents() {
        return documents;
    }

    Map<String, ScriptedMessage> messages() {
        return messages;
    }

    Map<String, Demand> demands() {
        return demands;
    }

    static List<Correspondent> correspondents(YamlNode all) {
        List<Correspondent> read = new ArrayList<>();
        all.all().forEach((id, one) -> {
            String address = one.need("address").text();
            if (!address.endsWith(".example")) {
                one.fault("The address " + address + " may belong to somebody", "End it in .example");
            }
            boolean honest = !one.at("honest").isPresent() || one.at("honest").flag();
            String name = one.need("name").text();
            read.add(new Correspondent(
                    id,
                    name,
                    one.at("person").find(),
                    address,
                    honest,
                    one.at("book").flag()));
            one.noMoreKeys();
        });
        return read;
    }

    void readDocuments(YamlNode all) {
        all.all().forEach((id, one) -> {
            documents.put(
                    id,
                    new PracticeDocument(
                            id,
                            one.need("name").text(),
                            one.need("kind")
                                    .findAmong(DOCUMENTS, "a kind of document")
                                    .orElse("pdf"),
                            bytes(one.need("size")),
                            one.at("mine").flag(),
                            one.at("picture").find()));
            one.noMoreKeys();
        });
    }

    void readMessages(YamlNode all) {
        all.all().forEach((id, one) -> {
            one.need("from").findAmong(correspondents.keySet(), "a correspondent");
            Correspondent from = correspondents.get(one.at("from").text());
            Map<String, String> links = new LinkedHashMap<>();
            one.at("links").all().forEach((link, target) -> links.put(link, target.text()));
            List<String> attachments = one.at("attachments").textsAmong(documents.keySet(), "a document of the module");
            List<String> to =
                    one.at("to").isPresent() ? recipients(one.at("to")) : List.of(ScriptedMessage.PARTICIPANT);
            List<String> cc = recipients(one.at("cc"));
            Optional<String> replyTo = one.at("reply-to").findAmong(all.keys(), "a message of the module");
            String folder = one.at("folder").textOr("inbox");
            boolean read = one.at("read").flag();
            int daysAgo = one.at("days-ago").number(0);
            one.noMoreKeys();
            if (from != null) {
                messages.put(
                        id, new ScriptedMessage(id, from, to, cc, attachments, links, folder, read, daysAgo, replyTo));
            }
        });
    }

    void readDemands(YamlNode all) {
        demands.putAll(DemandReader.read(all));
    }

    /** The addresses of the correspondents named, and of the participant. */
    private List<String> recipients(YamlNode line) {
        Set<String> known = new LinkedHashSet<>(correspondents.keySet());
        known.add(PARTICIPANT);
        return line.textsAmong(known, "a correspondent, or " + PARTICIPANT).stream()
                .filter(known::contains)
                .map(id -> Optional.ofNullable(correspondents.get(id))
                        .map(Correspondent::address)
                        .orElse(ScriptedMessage.PARTICIPANT))
                .toList();
    }

    /** A size such as 92 KB or 2.1 MB, in bytes; 1 KB is 1,000. */
    static long bytes(YamlNode size) {
        Matcher matcher = SIZE.matcher(size.text());
        if (matcher.matches()) {
            int unit = matcher.group(2).equals("KB") ? 1_000 : 1_000_000;
            return Math.round(Double.parseDouble(matcher.group(1)) * unit);
        }
        if (size.isPresent()) {
            size.fault(size.text() + " is not a size", "Write it like 92 KB or 2.1 MB");
        }
        return 0;
    }

    MailboxTask mailbox(YamlNode step, StepOutline outline) {
        GoalReader goals = new GoalReader(this);
        YamlNode done = step.at("done");
        Optional<String> reply = done.at("reply").findAmong(messages.keySet(), "a message of the module");
        done.noMoreKeys();
        return new MailboxTask(
                outline,
                arrives(step),
                goals.goal(step.need("goal")),
                goals.otherwise(step.at("otherwise")),
                new MailboxTask.Done(reply));
    }

    Triage triage(YamlNode step, StepOutline outline) {
        List<Triage.Item> pile = new ArrayList<>();
        Set<String> arrives = new LinkedHashSet<>();
        step.need("pile").all().forEach((id, one) -> {
            YamlNode demand = one.at("demand");
            Optional<String> message = (demand.isPresent() ? one.at("message") : one.need("message"))
                    .findAmong(messages.keySet(), "a message of the module");
            Optional<String> shown =
                    demand.findAmong(demands.keySet(), "a demand of the module").or(() -> message);
            Set<Triage.Decision> alsoSafe = new LinkedHashSet<>();
            YamlNode safe = one.at("also-safe");
            safe.textsAmong(DECISIONS, "a decision").forEach(decision -> alsoSafe.add(decision(decision)));
            Triage.Decision right = decision(
                    one.need("right").findAmong(DECISIONS, "a decision").orElse("ask"));
            pile.add(new Triage.Item(
                    id,
                    shown.orElse(""),
                    right,
                    alsoSafe,
                    shown.map(it -> clues(one.at("clues"), it)).orElse(List.of())));
            message.ifPresent(arrives::add);
            one.noMoreKeys();
        });
        arrives.addAll(arrives(step));
        return new Triage(outline, List.copyOf(arrives), pile, new GoalReader(this).otherwise(step.at("otherwise")));
    }

    private List<Clue> clues(YamlNode clues, String shown) {
        return Optional.ofNullable(messages.get(shown))
                .map(ClueReader::of)
                .or(() -> Optional.ofNullable(demands.get(shown)).map(ClueReader::of))
                .map(reader -> reader.read(clues))
                .orElse(List.of());
    }

    private static Triage.Decision decision(String word) {
        return DECISIONS.contains(word) ? Triage.Decision.valueOf(word.toUpperCase(Locale.ROOT)) : Triage.Decision.ASK;
    }

    private List<String> arrives(YamlNode step) {
        return step.at("arrives").textsAmong(messages.keySet(), "a message of the module");
    }
}
