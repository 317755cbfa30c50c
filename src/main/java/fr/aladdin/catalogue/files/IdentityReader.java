package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.identity.Journey;
import fr.aladdin.catalogue.identity.JourneyPlan;
import fr.aladdin.catalogue.identity.JourneyPlan.Beginning;
import fr.aladdin.catalogue.identity.JourneyPlan.Code;
import fr.aladdin.catalogue.identity.JourneyPlan.Extra;
import fr.aladdin.catalogue.identity.PracticePerson;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.identity.Site;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an identity task: what it chooses of the practice journey, its goal and the foreseen ways. */
final class IdentityReader {

    private static final Map<String, Extra> EXTRAS = extras();

    private final YamlNode step;
    private final PracticeWeb web;
    private final PracticeReader practice;

    private IdentityReader(YamlNode step, PracticeWeb web, PracticeReader practice) {
        this.step = step;
        this.web = web;
        this.practice = practice;
    }

    static IdentityTask read(YamlNode step, StepOutline outline, PracticeWeb web, PracticeReader practice) {
        return new IdentityReader(step, web, practice).task(outline);
    }

    private static Map<String, Extra> extras() {
        Map<String, Extra> words = new LinkedHashMap<>();
        for (Extra extra : Extra.values()) {
            words.put(extra.name().toLowerCase(Locale.ROOT).replace('_', '-'), extra);
        }
        return words;
    }

    private IdentityTask task(StepOutline outline) {
        JourneyPlan plan = plan();
        Journey journey = Journey.of(plan);
        JourneyGoalReader goals = new JourneyGoalReader(journey, web);
        return IdentityTask.of(outline, journey, goals.goal(step.need("goal")), goals.cases(step.at("otherwise")));
    }

    private JourneyPlan plan() {
        Site service = site(step.need("service"), web.sites());
        Set<String> through = Set.copyOf(step.at("through").textsAmong(List.of("olivette", "own"), "a way in"));
        boolean olivette = !step.at("through").isPresent() || through.contains("olivette");
        if (olivette && web.accounts().containsKey(service.id())) {
            step.fault(service.id() + " is an account itself", "Write through: own");
        }
        List<Site> accounts =
                sites(step.at("accounts"), List.copyOf(web.accounts().values()));
        Optional<JourneyPlan.Beside> beside = beside(step.at("beside"), olivette ? accounts : List.of(service));
        YamlNode forgotten = step.at("forgotten");
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        EXTRAS.forEach((word, extra) -> {
            if (step.at(word).flag()) {
                extras.add(extra);
            }
        });
        Optional<Code> code = step.at("code")
                .findAmong(List.of("sms", "app", "paper"), "where a code comes from")
                .filter(Set.of("sms", "app", "paper")::contains)
                .map(word -> Code.valueOf(word.toUpperCase(Locale.ROOT)));
        if (extras.contains(Extra.CALLER) && code.isEmpty()) {
            step.fault("A caller wants a code, and there is none", "Write code: sms");
        }
        return new JourneyPlan(
                person(),
                service,
                olivette,
                through.contains("own"),
                accounts,
                sites(step.at("has"), accounts),
                beside,
                forgotten.find().map(id -> site(forgotten, web.sites())),
                step.at("reset-in-spam").flag(),
                resetMessage(),
                unrecognised(),
                code,
                falsePage(step.at("false-page")),
                leftOpen(),
                begins(),
                extras);
    }

    private Optional<String> resetMessage() {
        YamlNode node = step.at("reset-message");
        node.find().ifPresent(any -> needsForgotten(node));
        return node.findAmong(practice.messages().keySet(), "a message of the module");
    }

    private Beginning begins() {
        YamlNode node = step.at("begins");
        String word = node.findAmong(List.of("inside", "new-password"), "where a journey begins")
                .orElse("");
        if (word.equals("new-password")) {
            needsForgotten(node);
        }
        return switch (word) {
            case "inside" -> Beginning.INSIDE;
            case "new-password" -> Beginning.NEW_PASSWORD;
            default -> Beginning.OUTSIDE;
        };
    }

    private void needsForgotten(YamlNode node) {
        if (!step.at("forgotten").isPresent()) {
            node.fault("No password is forgotten here", "Write forgotten: with the site");
        }
    }

    private PracticePerson person() {
        return web.people().values().stream().findFirst().orElse(new PracticePerson("nobody", Map.of(), Map.of()));
    }

    private Optional<PracticePerson> other(YamlNode node) {
        return node.findAmong(web.people().keySet(), "somebody of web.yaml").map(web.people()::get);
    }

    private Optional<PracticePerson> leftOpen() {
        return other(step.at("left-open"));
    }

    private Optional<Site> unrecognised() {
        YamlNode node = step.at("unrecognised");
        return node.find().map(id -> site(node, web.accounts()));
    }

    private Optional<JourneyPlan.Beside> beside(YamlNode node, List<Site> accounts) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        Site account = site(node.need("account"), web.accounts());
        if (!accounts.contains(account)) {
            node.fault(account.id() + " has no door here", "Write it under accounts, or as the service itself");
        }
        Optional<PracticePerson> other = other(node.need("person"));
        boolean open = node.at("open").flag();
        node.noMoreKeys();
        return other.map(person -> new JourneyPlan.Beside(account, person, open));
    }

    private static Optional<JourneyPlan.FalsePage> falsePage(YamlNode node) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        String host = node.need("host").text();
        WebReader.invented(node, host);
        String asks = node.need("asks")
                .findAmong(List.of("card", "password"), "what a false page asks")
                .orElse("card");
        node.noMoreKeys();
        return Optional.of(new JourneyPlan.FalsePage(host, asks.equals("card")));
    }

    private static List<Site> sites(YamlNode node, List<Site> otherwise) {
        if (!node.isPresent()) {
            return otherwise;
        }
        Map<String, Site> known = new LinkedHashMap<>();
        otherwise.forEach(site -> known.put(site.id(), site));
        return node.textsAmong(known.keySet(), "an account that Olivette offers here").stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    private static Site site(YamlNode node, Map<String, Site> known) {
        node.findAmong(known.keySet(), "a site of web.yaml");
        return Optional.ofNullable(known.get(node.text()))
                .orElse(new Site("unknown", "", "unknown.example", List.of()));
    }
}
