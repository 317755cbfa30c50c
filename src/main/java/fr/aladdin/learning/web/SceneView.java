package fr.aladdin.learning.web;

import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.ScenePlay;
import fr.aladdin.catalogue.scene.SceneScreen;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scene as its page draws it: the screen in front in French, as in life, the person's own language beside it. */
@Named
@RequestScoped
public class SceneView {

    @Inject
    private StepInHand here;

    @Inject
    private SceneInHand hand;

    @Inject
    private SceneWords words;

    @Inject
    private Messages messages;

    /** A French word or sentence of the screen, and what it means where the person's page says it otherwise. */
    public record Said(List<Wording> french, Wording gloss) {}

    /** One thing on the screen; {@code value} is what a rightly filled field shows again. */
    public record Thing(SceneElement element, Said said, String value, boolean ticked) {

        public boolean is(String as) {
            return element.is(as);
        }
    }

    /** Something to type in place of anything of one's own. */
    public record Lent(Wording name, String value) {}

    public List<Lent> lent() {
        return hand.scene().lent().entrySet().stream()
                .map(one -> new Lent(words.lent(one.getKey()), one.getValue()))
                .toList();
    }

    public List<GoalLine> checks() {
        return GoalLine.of(hand.look().checks(), here::say);
    }

    public boolean reached() {
        return hand.look().isRight();
    }

    public SceneScreen screen() {
        return hand.play().screen();
    }

    public @Nullable String address() {
        return screen().address().orElse(null);
    }

    /** The name of the screen, on its tab or above it. */
    public Said title() {
        return words.at(screen().id());
    }

    /** Whether the back button was pressed with no page before. */
    public boolean nothingBefore() {
        return hand.play().nothingBefore();
    }

    public List<Thing> things() {
        ScenePlay play = hand.play();
        return play.elements().stream()
                .filter(element -> !here.simple() || !element.extra())
                .map(element -> thing(play, element))
                .toList();
    }

    /** What the Enter key presses: the first button that looks at fields. Null where there is none. */
    public @Nullable String main() {
        return hand.play().elements().stream()
                .filter(element -> element.is("button") && !element.needs().isEmpty())
                .map(SceneElement::id)
                .findFirst()
                .orElse(null);
    }

    /** The address bar that can be typed in, and the cross of the window; null where there is none. */
    public @Nullable Thing only(String as) {
        return things().stream().filter(thing -> thing.is(as)).findFirst().orElse(null);
    }

    /** A word of the drawn browser, such as its back button. */
    public Said word(String id) {
        String key = "learning_scene." + id;
        String own = messages.get(here.language(), key);
        String french = messages.get(Language.FRENCH, key);
        return new Said(
                List.of(wording(french, Language.FRENCH)),
                own.equals(french) ? Wording.EMPTY : wording(own, here.language()));
    }

    private static Wording wording(String text, Language language) {
        return new Wording(List.of(new Sentence(text, language, TranslationState.SOURCE)));
    }

    private Thing thing(ScenePlay play, SceneElement element) {
        boolean ticked = element.is("tick")
                && !element.effect().marks().isEmpty()
                && play.marks().containsAll(element.effect().marks());
        return new Thing(
                element,
                words.at(screen().id() + "." + element.id()),
                play.isFilled(element.id()) ? element.writing().shown() : "",
                ticked);
    }

    /** Whether it is played in the invented little web, as somebody invented. */
    public boolean identity() {
        return here.step() instanceof IdentityTask;
    }

    /** What the papers of the person who is played say. */
    public List<Lent> papers() {
        return here.step() instanceof IdentityTask task
                ? task.journey().papers().values().stream()
                        .map(one -> new Lent(words.in(one.name()), one.value()))
                        .toList()
                : List.of();
    }

    /** Whether the page in front is Olivette's, or says so. */
    public boolean olivette() {
        return identity() && title().french().get(0).plain().equals(PracticeWeb.OLIVETTE.name());
    }

    /** Who is played. */
    public String played() {
        return here.step() instanceof IdentityTask task
                ? task.journey().plan().person().name()
                : "";
    }
}
