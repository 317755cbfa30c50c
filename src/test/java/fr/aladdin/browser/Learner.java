package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.files.Deed;
import fr.aladdin.catalogue.files.PhraseHand;
import fr.aladdin.catalogue.files.Proof;
import fr.aladdin.catalogue.files.Proofs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A participant in the browser, who does what the proofs of a module record, with the mouse or with the keyboard alone. */
final class Learner {

    private final Page page;
    private final LearningModule module;
    private final Map<String, Proof> rightWays;
    private final Hand hand;
    private final MailHand mail;

    Learner(Page page, LearningModule module) {
        this(page, module, new Hand());
    }

    Learner(Page page, LearningModule module, Hand hand) {
        this.page = page;
        this.hand = hand;
        this.module = module;
        this.rightWays = Proofs.read(ContentSource.folder(Path.of("content")), module.slug()).list().stream()
                .filter(Proof::isRight)
                .collect(Collectors.toMap(Proof::stepId, proof -> proof));
        this.mail = new MailHand(page, module, hand);
    }

    /** Signs in with a card: at once, or number first and words after in the simplified pages. */
    static void signIn(Page page, String number, List<String> words) {
        signIn(page, number, words, new Hand());
    }

    static void signIn(Page page, String number, List<String> words, Hand hand) {
        page.navigate("/");
        hand.fill(page.locator("#number"), number);
        if (page.locator("input[id^=word]").count() == 0) {
            hand.go(sender(page.locator("main form:has(#number)")));
        }
        Locator fields = page.locator("main input[id^=word]");
        for (int i = 0; i < words.size(); i++) {
            hand.fill(fields.nth(i), words.get(i));
        }
        hand.go(sender(page.locator("main form:has(input[id^=word])")));
    }

    /** Sets the pages as the person wants them, and sees that the next one is so. */
    static void choose(Page page, Look look) {
        set(page, look);
        Expect.speaks(page, look);
    }

    /** Sets the pages as the person wants them, on the page of display settings. */
    static void set(Page page, Look look) {
        page.navigate("/display");
        Click.check(page.locator(
                "main input[name=language][value='" + look.display().language().tag() + "']"));
        Click.check(
                page.locator("main input[name=mode][value='" + (look.display().simple() ? "simple" : "full") + "']"));
        Click.check(page.locator(
                "main input[name=theme][value='" + look.display().theme().tag() + "']"));
        Click.go(page.locator("main form:has([name=mode]) button.btn-main").first());
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
        hand.go(page.locator("main form[action*='/learning/module'] button").first());
    }

    /** Does the step in hand the right way and stays on it. */
    void doStep(Step step) {
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*step=" + step.id() + "(&.*|#.*|$)"));
        switch (step.kind()) {
            case "lesson" -> readOn();
            case "summary" -> {}
            case "self-rating" -> rate();
            case "mission" -> {
                hand.check(page.locator("main input[name=tick]").first());
                submit(page.locator("form:has(input[name=tick])"));
            }
            case "passphrase" -> phrases(rightWay(step));
            default -> rightWay(step).forEach(this::act);
        }
    }

    void goOn() {
        hand.go(page.locator("form:has(input[name=act][value=go-on]) button").first());
    }

    private List<Act> rightWay(Step step) {
        Proof proof = rightWays.get(step.id());
        if (proof == null) {
            // a question that every answer fits: the first one that the page offers in this mode
            String first = page.locator("input[name=choice]").first().getAttribute("value");
            return List.of(new Act("choose", Map.of("", List.of(first))));
        }
        return proof.acts();
    }

    private void act(Act act) {
        switch (act.verb()) {
            case "choose" -> {
                act.values().forEach(value -> hand.check(page.locator("input[name=choice][value='" + value + "']")));
                submit(page.locator("form:has(input[name=choice])"));
            }
            case "type" -> {
                hand.fill(page.locator("#typed"), act.value());
                submit(page.locator("form:has(#typed)"));
            }
            case "find" ->
                act.values().forEach(value -> hand.go(page.locator("button[name=found][value='" + value + "']")));
            case "order" -> {
                int number = 1;
                for (String item : act.values()) {
                    Locator place = page.locator("[name='place." + item + "']");
                    if (place.count() > 0) {
                        hand.select(place, Integer.toString(number++));
                    }
                }
                submit(page.locator("form:has([name^='place.'])"));
            }
            case "match" -> {
                for (Locator choice : page.locator("select[name^='match.']").all()) {
                    String left = choice.getAttribute("name").substring("match.".length());
                    hand.select(choice, act.has(left) ? act.first(left) : left);
                }
                submit(page.locator("form:has([name^='match.'])"));
            }
            case "fill" -> fill(act);
            case "say" -> {
                for (String choice : act.values()) {
                    hand.check(page.locator("input[name^='say.'][value='" + choice + "']"));
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
            case TYPE -> hand.fill(page.locator("[name='s-field." + deed.element() + "']"), deed.text());
            case TICK -> hand.check(page.locator("[name=s-tick][value='" + deed.element() + "']"));
            case PRESS -> hand.go(page.locator("button[name=s-press][value='" + deed.element() + "']:not(.sr)"));
        }
    }

    /** With the words that stand on the page; they are asked for where they do not. */
    private void phrases(List<Act> acts) {
        Locator words = page.locator("a[href*='words=1']");
        if (words.count() > 0) {
            hand.go(words);
        }
        List<String> drawn = page.locator(".drawn").allInnerTexts();
        for (Act act : acts) {
            if (act.verb().equals("keep")) {
                hand.check(page.locator("input[name=kept][value='" + act.value() + "']"));
            }
            for (int box = 0; act.verb().equals("type") && box < act.values().size(); box++) {
                String text = act.values().get(box);
                List<String> own =
                        drawn.isEmpty() ? List.of() : List.of(drawn.get(box).split(" "));
                hand.fill(page.locator("input[name^='phrase.']").nth(box), PhraseHand.fill(text, own));
            }
        }
        submit(page.locator("form:has(input[name=act][value=answer])"));
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
                    hand.fill(box, value);
                } else if (value.equals(box.getAttribute("value"))) {
                    hand.check(box);
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
                hand.check(choice);
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
            hand.go(next.first());
        }
    }

    /** All lines at once, or one a screen. */
    private void rate() {
        boolean more = true;
        while (more) {
            for (Locator lamp :
                    page.locator("input[type=radio][name^='rate.'][value='3']").all()) {
                hand.check(lamp);
            }
            more = page.locator("form > input[name=line]").count() > 0;
            submit(page.locator("form:has([name^='rate.'])"));
        }
    }

    private void submit(Locator form) {
        hand.go(sender(form));
    }

    private static Locator sender(Locator form) {
        return form.locator("button[type=submit]").last();
    }
}
