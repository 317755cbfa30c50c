package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.ScenePlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Plays a scene as a proof records it, without a page. What is not on the screen cannot be pressed, typed in or ticked. */
public final class SceneHand {

    private final Scene scene;
    private final List<SceneAct> acts = new ArrayList<>();
    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private boolean extra;

    private SceneHand(Scene scene) {
        this.scene = scene;
    }

    /** What is handed in after these deeds. */
    public static Given play(Scene scene, List<String> deeds) {
        SceneHand hand = new SceneHand(scene);
        deeds.forEach(hand::take);
        return Scene.given(hand.acts);
    }

    /** Whether one of the deeds touches what the simplified mode leaves out. */
    public static boolean needsExtra(Scene scene, List<String> deeds) {
        SceneHand hand = new SceneHand(scene);
        deeds.forEach(hand::take);
        return hand.extra;
    }

    private void take(String written) {
        Deed deed = Deed.read(written);
        ScenePlay play = scene.play(acts);
        if (!deed.element().equals(SceneAct.BACK)) {
            extra |= element(play, deed).extra();
        }
        switch (deed.kind()) {
            case TYPE -> typed.put(deed.element(), deed.text());
            case TICK -> ticked.add(deed.element());
            case PRESS -> press(play, deed);
        }
    }

    private static SceneElement element(ScenePlay play, Deed deed) {
        return play.elements().stream()
                .filter(one -> one.id().equals(deed.element()))
                .filter(one -> switch (deed.kind()) {
                    case TYPE -> one.typed();
                    case TICK -> one.is("tick");
                    case PRESS -> one.pressed();
                })
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(deed.element() + " is not on the screen "
                        + play.screen().id()));
    }

    private void press(ScenePlay play, Deed deed) {
        acts.add(play.read(deed.element(), typed, ticked)
                .orElseThrow(() -> new NoSuchElementException("Nothing to press: " + deed)));
        typed.clear();
        ticked.clear();
    }
}
