package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.mail.ActCheck;
import fr.aladdin.catalogue.mail.BodyRule;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MailCondition;
import fr.aladdin.catalogue.mail.MailGoal;
import fr.aladdin.catalogue.mail.MessageCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the goals of mailbox tasks and the foreseen ways of doing them. */
final class GoalReader {

    private static final Map<String, MessageCheck.Part> PARTS = parts();

    private final PracticeReader practice;

    GoalReader(PracticeReader practice) {
        this.practice = practice;
    }

    private static Map<String, MessageCheck.Part> parts() {
        Map<String, MessageCheck.Part> parts = new LinkedHashMap<>();
        for (MessageCheck.Part part : MessageCheck.Part.values()) {
            parts.put(word(part), part);
        }
        parts.remove("attachments");
        parts.put("attachments-exactly", MessageCheck.Part.ATTACHMENTS);
        return parts;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    MailGoal goal(YamlNode goal) {
        List<ActCheck> acts = new ArrayList<>();
        for (YamlNode check : goal.at("acts").items()) {
            check.at("after").findAmong(acts.stream().map(ActCheck::id).toList(), "an earlier check of the goal");
            acts.add(act(check));
        }
        List<MessageCheck> message = new ArrayList<>();
        goal.at("message").items().forEach(check -> message.add(part(check)));
        if (acts.isEmpty() && message.isEmpty()) {
            goal.fault("The goal asks for nothing", "Write acts or message");
        }
        goal.noMoreKeys();
        return new MailGoal(acts, message);
    }

    private ActCheck act(YamlNode check) {
        String id = check.need("check").text();
        List<ActCheck.Act> asked = Arrays.stream(ActCheck.Act.values())
                .filter(one -> check.at(word(one)).isPresent())
                .toList();
        if (asked.size() != 1) {
            check.fault("This check does not ask for one act", "Write one of: opened, opened-attachment, in, reported");
            return new ActCheck(id, ActCheck.Act.OPENED, "", "", Optional.empty());
        }
        ActCheck.Act act = asked.get(0);
        YamlNode about = check.at(word(act));
        String[] parts = (act == ActCheck.Act.NONE_IN ? "/" + about.text() : about.text()).split("/", 2);
        switch (act) {
            case OPENED_ATTACHMENT, SAVED -> attachment(about);
            case NONE_IN -> folder(about);
            case DRAFT_KEPT, DRAFT_RESUMED -> {
                about.flag();
                parts = new String[] {""};
            }
            case SENT_OPENED -> {
                about.findAmong(addresses(), "an address of the world");
                parts = new String[] {"", about.text()};
            }
            default -> message(about, parts[0]);
        }
        ActCheck read = new ActCheck(
                id,
                act,
                parts[0],
                parts.length > 1 ? parts[1] : "",
                check.at("after").find());
        check.noMoreKeys();
        return read;
    }

    private MessageCheck part(YamlNode check) {
        String id = check.need("check").text();
        for (Map.Entry<String, MessageCheck.Part> part : PARTS.entrySet()) {
            YamlNode value = check.at(part.getKey());
            if (value.isPresent()) {
                MessageCheck read = part(id, part.getValue(), value);
                check.noMoreKeys();
                return read;
            }
        }
        check.fault("This check asks for nothing", "Write one of: " + String.join(", ", PARTS.keySet()));
        return new MessageCheck(id, MessageCheck.Part.SENT, List.of(), BodyRule.NONE);
    }

    private MessageCheck part(String id, MessageCheck.Part part, YamlNode value) {
        return switch (part) {
            case BODY -> new MessageCheck(id, part, List.of(), body(value));
            case SUBJECT, VISIBLE_ONLY_SELF, SENT -> new MessageCheck(id, part, List.of(), BodyRule.NONE);
            case TO, CC, BCC ->
                new MessageCheck(id, part, value.textsAmong(addresses(), "an address of the world"), BodyRule.NONE);
            case REPLY_TO, FORWARD_OF -> {
                message(value, value.text());
                yield new MessageCheck(id, part, value.texts(), BodyRule.NONE);
            }
            case ATTACHMENTS -> new MessageCheck(id, part, documents(value), BodyRule.NONE);
        };
    }

    private static BodyRule body(YamlNode body) {
        BodyRule rule = new BodyRule(
                body.at("words-at-least").number(0),
                body.at("greets").flag(),
                body.at("asks").flag(),
                body.at("signed").flag());
        body.noMoreKeys();
        return rule;
    }

    List<MailCase> otherwise(YamlNode otherwise) {
        List<MailCase> cases = new ArrayList<>();
        for (YamlNode one : otherwise.items()) {
            List<MailCondition> conditions = conditions(one.need("when"), EnumSet.allOf(MailCondition.Kind.class));
            if (conditions.isEmpty()) {
                one.fault("This case never speaks", "Write a condition that README.md lists");
            }
            String say = one.need("say").text();
            cases.add(new MailCase(
                    conditions,
                    say,
                    one.at("reply").findAmong(practice.messages().keySet(), "a message of the module")));
            one.noMoreKeys();
        }
        return cases;
    }

    /** @param kinds those that can be asked for here */
    List<MailCondition> conditions(YamlNode when, Set<MailCondition.Kind> kinds) {
        List<MailCondition> conditions = new ArrayList<>();
        for (MailCondition.Kind kind : kinds) {
            if (when.at(word(kind)).isPresent()) {
                conditions.add(condition(kind, when.at(word(kind))));
            }
        }
        when.noMoreKeys();
        return conditions;
    }

    private MailCondition condition(MailCondition.Kind kind, YamlNode value) {
        return switch (kind) {
            case ATTACHED_OVER -> new MailCondition(kind, List.of(), PracticeReader.bytes(value));
            case DRAFT_LEFT,
                    SENT_TO_OTHER,
                    SENT_TO_UNKNOWN_ADDRESS,
                    SENT_WITHOUT_WORDS,
                    SENT_WITH_RIGHT_AND_OTHER,
                    SENT_WITH_EMPTY_SUBJECT,
                    SENT_WITH_SOMETHING,
                    SENT_FORGETTING_ATTACHMENT -> new MailCondition(kind, List.of(), 0);
            case SENT_TO -> new MailCondition(kind, value.texts(), 0);
            case ADDRESS_SLIP ->
                new MailCondition(kind, value.textsAmong(List.of("before-at", "after-at"), "a part of an address"), 0);
            case SENT_WITHOUT ->
                new MailCondition(kind, value.textsAmong(List.of("greets", "asks", "signed"), "a part of a text"), 0);
            case SENT_OPENLY -> new MailCondition(kind, value.textsAmong(addresses(), "an address of the world"), 0);
            case SENT_WITH, SENT_WITH_ANY -> new MailCondition(kind, documents(value), 0);
            case OPENED_ATTACHMENT, NOT_OPENED_ATTACHMENT -> {
                each(value).forEach(this::attachment);
                yield new MailCondition(kind, value.texts(), 0);
            }
            case IN -> {
                each(value).forEach(one -> message(one, one.text().split("/", 2)[0]));
                yield new MailCondition(kind, value.texts(), 0);
            }
            default -> {
                each(value).forEach(one -> message(one, one.text()));
                yield new MailCondition(kind, value.texts(), 0);
            }
        };
    }

    private static void folder(YamlNode where) {
        if (!where.text().matches("[a-z][a-z-]*")) {
            where.fault(where.text() + " is not a folder", "Write inbox, bin, spam, or a folder of the participant's");
        }
    }

    private static List<YamlNode> each(YamlNode value) {
        return value.isList() ? value.items() : List.of(value);
    }

    private void message(YamlNode where, String id) {
        if (!practice.messages().containsKey(id)) {
            where.fault(id + " is not a message of the module", "Write it under messages");
        }
    }

    private void attachment(YamlNode where) {
        String[] parts = where.text().split("/", 2);
        message(where, parts[0]);
        boolean attached = parts.length == 2
                && Optional.ofNullable(practice.messages().get(parts[0]))
                        .filter(message -> message.attachments().contains(parts[1]))
                        .isPresent();
        if (!attached) {
            where.fault(where.text() + " is not attached to that message", "Write message/document");
        }
    }

    private List<String> documents(YamlNode value) {
        return value.textsAmong(practice.documents().keySet(), "a document of the module");
    }

    private List<String> addresses() {
        return practice.correspondents().values().stream()
                .map(Correspondent::address)
                .toList();
    }
}
