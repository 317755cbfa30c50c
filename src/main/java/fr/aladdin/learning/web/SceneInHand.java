package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.ScenePlay;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Scenes;
import fr.aladdin.site.FormKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The scene of the step in hand: how it stands, and what its forms do. What is typed is looked at and forgotten. */
@RequestScoped
public class SceneInHand {

    /** What a text field of the scene is called in a form, before its id. */
    static final String FIELD = "s-field.";

    private static final int LONGEST = 500;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StepInHand here;

    @Inject
    private Scenes scenes;

    private List<SceneAct> acts = List.of();

    @PostConstruct
    void read() {
        if (isScene()) {
            acts = scenes.listActs(here.visit());
        }
    }

    boolean isScene() {
        return here.reached()
                && here.step() instanceof Exercise exercise
                && exercise.scene().isPresent();
    }

    Scene scene() {
        return ((Exercise) here.step()).scene().orElseThrow();
    }

    /** How it stands now. */
    ScenePlay play() {
        return scene().play(acts);
    }

    Correction look() {
        return scene().correct(Scene.given(acts), List.of());
    }

    /** Whether something was done, or the scene begun again, since this answer. */
    boolean movedOn(Answer answer) {
        return isScene() && !Scene.acts(answer.given()).equals(acts);
    }

    /** What there is to say of how things stand now. */
    Optional<Correction> spoken() {
        return isScene() ? Optional.of(look()).filter(Scenes::speaks) : Optional.empty();
    }

    /**
     * Does what the form asks: something pressed, or the scene begun again.
     *
     * @return whether there is now something new to say
     */
    boolean act() {
        List<String> before = spoken().map(Correction::say).orElse(List.of());
        if ("restart".equals(request.getParameter("s-act"))) {
            scenes.restart(signedIn.accountId(), attempt(), key());
        } else {
            scenes.press(signedIn.accountId(), attempt(), press(), key());
        }
        acts = scenes.listActs(here.visit());
        boolean again = play().misfit().isPresent();
        return spoken().filter(now -> again || !now.say().equals(before)).isPresent();
    }

    void judge() {
        scenes.judge(signedIn.accountId(), attempt(), key());
    }

    private Scenes.Press press() {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD) && values[0].length() <= LONGEST) {
                typed.put(name.substring(FIELD.length()), values[0]);
            }
        });
        String[] ticked = request.getParameterValues("s-tick");
        return new Scenes.Press(text("s-screen"), text("s-press"), typed, ticked == null ? Set.of() : Set.of(ticked));
    }

    private String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private Attempt attempt() {
        return Attempt.of(here.module(), (Exercise) here.step(), Given.of(Map.of()), here.language());
    }

    private UUID key() {
        return FormKey.read(request.getParameter(FormKey.NAME));
    }
}
