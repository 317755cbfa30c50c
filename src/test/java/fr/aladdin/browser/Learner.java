package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.files.Deed;
import fr.aladdin.catalogue.files.Proof;
import fr.aladdin.catalogue.files.Proofs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A participant in the browser, who does what the proofs of a module record, with clicks and keys alone. */
final class Learner {

    private final Page page;
    private final LearningModule module;
    private final Map<String, Proof> rightWays;
    private final MailHand mail;

    Learner(Page page, LearningModule module) {
        this.page = page;
        this.module = module;
        this.rightWays = Proofs.read(ContentSource.folder(Path.of("content")), module.slug()).list().stream()
                .filter(Proof::isRight)
                .collect(Collectors.toMap(Proof::stepId, proof -> proof));
        this.mail = new MailHand(page, module);
    }

    /** Signs in with a card: at once, or number first and words after in the simplified pages. */
    static void signIn(Page page, String number, List<String> words) {
        page.navigate("/");
        page.locator("#number").fill(number);
        if (page.locator("input[id^=word]").count() == 0) {
            submit(page.locator("main form:has(#number)"));
        }
        Locator fields = page.locator("main input[id^=word]");
        for (int i = 0; i < words.size(); i++) {
            fields.nth(i).fill(words.get(i));
        }
        submit(page.locator("main form:has(input[id^=word])"));
    }

    /** Sets the pages as the person wants them, on the page of display settings. */
    static void choose(Page page, Look look) {
        page.navigate("/display");
        Click.check(page.locator(
                "main input[name=language][value='" + look.display().language().tag() + "']"));
        Click.check(
                page.locator("main input[name=mode][value='" + (look.display().simple() ? "simple" : "full") + "']"));
        Click.go(page.locator("main form:has([name=mode]) button.btn-main").first());
        Expect.speaks(page, look);
    }

    /** Does every step, from the module's entry page to its end. */
    void doModule() {
        begin();
        for (Step step : module.steps()) {
            doStep(step);
            goOn();
        }
    }

    /** Starts the module, or starts it anew. */
    void begin() {
        page.navigate("/learning/module?module=" + module.slug());
        Click.go(page.locator("main form[action*='/learning/module'] button").first());
    }

    /** Does the step in hand the right way and stays on it. */
    void doStep(Step step) {
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*step=" + step.id() + "(&.*|#.*|$)"));
        switch (step.kind()) {
            case "lesson" -> readOn();
            case "summary" -> {}
            case "self-rating" -> rate();
            case "mission" -> {
                page.locator("main input[name=tick]").first().check();
                submit(page.locator("form:has(input[name=tick])"));
            }
            default -> rightWay(step).forEach(this::act);
        }
    }

    void goOn() {
        Click.go(page.locator("form:has(input[name=act][value=go-on]) button").first());
    }

    private List<Act> rightWay(Step step) {
        Proof proof = rightWays.get(step.id());
        if (proof == null) {
            return List.of(new Act("choose", Map.of("", List.of("a"))));
        }
        return proof.acts();
    }

    private void act(Act act) {
        switch (act.verb()) {
            case "choose" -> {
                act.values().forEach(value -> page.locator("input[name=choice][value='" + value + "']")
                        .check());
                submit(page.locator("form:has(input[name=choice])"));
            }
            case "type" -> {
                page.locator("#typed").fill(act.value());
                submit(page.locator("form:has(#typed)"));
            }
            case "find" ->
                act.values().forEach(value -> Click.go(page.locator("button[name=found][value='" + value + "']")));
            case "order" -> {
                int number = 1;
                for (String item : act.values()) {
                    Locator place = page.locator("[name='place." + item + "']");
                    if (place.count() > 0) {
                        place.selectOption(Integer.toString(number++));
                    }
                }
                submit(page.locator("form:has([name^='place.'])"));
            }
            case "match" -> {
                for (Locator choice : page.locator("select[name^='match.']").all()) {
                    String left = choice.getAttribute("name").substring("match.".length());
                    choice.selectOption(act.has(left) ? act.first(left) : left);
                }
                submit(page.locator("form:has([name^='match.'])"));
            }
            case "fill" -> fill(act);
            case "say" -> {
                for (String choice : act.values()) {
                    page.locator("input[name^='say.'][value='" + choice + "']").check();
                    submit(page.locator("form:has(input[name^='say.'])"));
                }
            }
            case "decide" -> decide(new LinkedHashMap<>(act.details()));
            case "do" -> act.values().stream().map(Deed::read).forEach(this::play);
            default -> mail.act(act);
        }
    }

    /** In a scene. */
    private void play(Deed deed) {
        switch (deed.kind()) {
            case TYPE -> page.locator("[name='s-field." + deed.element() + "']").fill(deed.text());
            case TICK ->
                page.locator("[name=s-tick][value='" + deed.element() + "']").check();
            case PRESS -> Click.go(page.locator("button[name=s-press][value='" + deed.element() + "']:not(.sr)"));
        }
    }

    /** The whole form at once, or one box after the other in the simplified pages. */
    private void fill(Act act) {
        Locator form = page.locator("form:has([name^='field.'])");
        while (form.count() > 0) {
            for (Locator box :
                    form.locator("[name^='field.']:not([type=hidden])").all()) {
                String value = act.first(box.getAttribute("name").substring("field.".length()));
                boolean written = !List.of("radio", "checkbox").contains(String.valueOf(box.getAttribute("type")));
                if (written) {
                    box.fill(value);
                } else if (value.equals(box.getAttribute("value"))) {
                    box.check();
                }
            }
            submit(form);
        }
    }

    /** The whole pile at once, or one message after the other in the simplified pages. */
    private void decide(Map<String, List<String>> pile) {
        while (!pile.isEmpty()) {
            page.locator("form:has([name^='decision.'])").first().waitFor();
            boolean shown = pile.entrySet().removeIf(entry -> {
                Locator choice = page.locator("input[name='decision." + entry.getKey() + "'][value='"
                        + entry.getValue().get(0) + "']");
                if (choice.count() == 0) {
                    return false;
                }
                choice.check();
                return true;
            });
            if (!shown) {
                throw new IllegalStateException("no message of the pile asks for a decision at " + page.url());
            }
            submit(page.locator("form:has([name^='decision.'])"));
        }
    }

    private void readOn() {
        Locator next = page.locator("main a.btn-main[href*='part=']");
        while (next.count() > 0) {
            Click.go(next.first());
        }
    }

    private void rate() {
        for (Locator lamp : page.locator("input[name^='rate.'][value='3']").all()) {
            lamp.check();
        }
        submit(page.locator("form:has([name^='rate.'])"));
    }

    private static void submit(Locator form) {
        Click.go(form.locator("button[type=submit]").last());
    }
}
