package fr.aladdin.bench;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.files.Proof;
import fr.aladdin.catalogue.files.Proofs;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A participant who does a module over HTTP, each step the right way that its proof records. */
final class Walk {

    private static final List<String> FOLDERS = List.of("inbox", "a-garder", "spam", "bin");

    private final Visitor visitor;
    private final LearningModule module;
    private final Map<String, Proof> rightWays;

    Walk(Visitor visitor, LearningModule module) {
        this.visitor = visitor;
        this.module = module;
        this.rightWays = Proofs.read(ContentSource.folder(Path.of("content")), module.slug()).list().stream()
                .filter(Proof::isRight)
                .collect(Collectors.toMap(Proof::stepId, proof -> proof));
    }

    void signIn(Card card) throws IOException, InterruptedException {
        visitor.open("/");
        visitor.press("form:has(#word1) button[type=submit]", Room.signInWith(card));
    }

    void begin() throws IOException, InterruptedException {
        visitor.open("/learning/path");
        visitor.open("/learning/module?module=" + module.slug());
        visitor.press("main form[action*='/learning/module'] button", Map.of());
    }

    /** Does a step the right way and goes on to the next. */
    void step(Step step) throws IOException, InterruptedException {
        switch (step.kind()) {
            case "lesson", "summary" -> {}
            case "self-rating" -> rate();
            case "mission" ->
                answer(
                        "input[name=tick]",
                        Map.of("tick", List.of(visitor.first("input[name=tick]").val())));
            default -> {
                Proof proof = rightWays.get(step.id());
                for (Act act : proof == null ? List.of(firstChoice()) : proof.acts()) {
                    act(act);
                }
            }
        }
        visitor.press("form:has(input[name=act][value=go-on]) button", Map.of());
    }

    private static Act firstChoice() {
        return new Act("choose", Map.of("", List.of("a")));
    }

    private void rate() throws IOException, InterruptedException {
        Map<String, List<String>> rates = new LinkedHashMap<>();
        visitor.page().select("input[name^=rate.]").forEach(lamp -> rates.put(lamp.attr("name"), List.of("3")));
        answer("input[name^=rate.]", rates);
    }

    private void act(Act act) throws IOException, InterruptedException {
        switch (act.verb()) {
            case "choose" -> answer("input[name=choice]", Map.of("choice", act.values()));
            case "type" -> answer("#typed", Map.of("typed", act.values()));
            case "find" -> {
                for (String found : act.values()) {
                    visitor.press("button[name=found][value=" + found + "]", Map.of());
                }
            }
            case "order" -> answer("[name^=place.]", places(act.values()));
            case "match" -> answer("[name^=match.]", pairs(act));
            case "decide" -> answer("[name^=decision.]", named("decision.", act.details()));
            case "open", "open-found" -> find(act.value());
            case "open-attachment" -> openAttachment(act.value());
            case "back" -> visitor.follow(".train a.btn[href*='m-message=']");
            case "save" -> {
                openAttachment(act.value());
                mailAct("save-document", Map.of());
            }
            case "search" ->
                visitor.open(
                        visitor.page().location() + "&m-search=" + act.value().replace(' ', '+'));
            case "delete", "report", "restore" -> {
                find(act.value());
                mailAct(act.verb(), Map.of());
            }
            case "move" -> {
                find(act.first("message"));
                mailAct("move:" + act.first("to"), Map.of());
            }
            case "reply" -> write(act, act.first("to"), "m-reply");
            case "forward" -> write(act, act.first("message"), "m-forward");
            case "write" -> write(act, "", "m-write");
            default -> throw new IllegalArgumentException("no hand for " + act.verb());
        }
    }

    private static Map<String, List<String>> places(List<String> order) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put("place." + order.get(i), List.of(Integer.toString(i + 1)));
        }
        return places;
    }

    private Map<String, List<String>> pairs(Act act) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        visitor.page().select("select[name^=match.]").forEach(choice -> {
            String left = choice.attr("name").substring("match.".length());
            pairs.put(choice.attr("name"), List.of(act.has(left) ? act.first(left) : left));
        });
        return pairs;
    }

    private static Map<String, List<String>> named(String prefix, Map<String, List<String>> details) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        details.forEach((name, values) -> fields.put(prefix + name, values));
        return fields;
    }

    private void answer(String field, Map<String, List<String>> fields) throws IOException, InterruptedException {
        visitor.press("form:has(" + field + ") button[type=submit]", fields);
    }

    private void mailAct(String value, Map<String, List<String>> fields) throws IOException, InterruptedException {
        visitor.press("button[name=m-act][value^='" + value + "']:not(.sr)", fields);
    }

    /** Looks for a message where it is, then in the folders one after the other. */
    private void find(String message) throws IOException, InterruptedException {
        String row = row(message);
        for (String folder : FOLDERS) {
            if (visitor.sees(row)) {
                break;
            }
            visitor.follow("a[href*='m-folder=" + folder + "']");
        }
        visitor.follow(row);
    }

    private String row(String message) {
        String subject = module.wording(message + ".objet", Language.FRENCH).plain();
        int open = subject.indexOf('{');
        return ".msgs a:contains(" + (open < 0 ? subject : subject.substring(0, open)).strip() + ")";
    }

    private void openAttachment(String both) throws IOException, InterruptedException {
        int slash = both.indexOf('/');
        String piece = ".piece:contains(" + name(both.substring(slash + 1)) + ") a";
        if (!visitor.sees(piece)) {
            find(both.substring(0, slash));
        }
        visitor.follow(piece);
    }

    private void write(Act act, String about, String way) throws IOException, InterruptedException {
        if (!about.isEmpty()) {
            find(about);
        }
        visitor.follow("a[href*='" + way + "=']");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!way.equals("m-reply")) {
            fields.put("m-to", List.of(act.first("to")));
        }
        fields.put("m-cc", List.of(String.join(", ", act.all("cc"))));
        fields.put("m-bcc", List.of(String.join(", ", act.all("bcc"))));
        if (act.has("subject")) {
            fields.put("m-subject", act.all("subject"));
        }
        fields.put("m-text", List.of(act.first("body")));
        if (!act.all("attach").isEmpty()) {
            fields.put("m-piece", act.all("attach").stream().map(this::piece).toList());
            mailAct("attach", fields);
            mailAct("send", Map.of());
        } else {
            mailAct(act.first("send").equals("false") ? "save-draft" : "send", fields);
        }
    }

    private String piece(String document) {
        return visitor.first("label.opt:contains(" + name(document) + ") input[name=m-piece]")
                .val();
    }

    private String name(String document) {
        return Objects.requireNonNull(module.documents().get(document)).name();
    }
}
