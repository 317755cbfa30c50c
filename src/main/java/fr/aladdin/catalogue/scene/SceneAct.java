package fr.aladdin.catalogue.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Something pressed in a scene. Of what was typed only is known whether it fitted.
 *
 * @param screen the one that was in front
 * @param element what was pressed, or {@link #BACK}
 * @param fits fields that held what was asked
 * @param misfits fields that did not
 * @param ticked what was ticked on that screen
 */
public record SceneAct(String screen, String element, List<String> fits, List<String> misfits, List<String> ticked) {

    /** The back button of the drawn browser; no element has this id. */
    public static final String BACK = "back";

    /** The person plays the scene from its beginning; what was done before stays on record. */
    public static final SceneAct RESTART = new SceneAct("", "restart", List.of(), List.of(), List.of());

    public SceneAct {
        fits = List.copyOf(fits);
        misfits = List.copyOf(misfits);
        ticked = List.copyOf(ticked);
    }

    static SceneAct of(String screen, String element) {
        return new SceneAct(screen, element, List.of(), List.of(), List.of());
    }

    /** As it is kept, such as {@code entrer/connexion +identifiant -code *rester}. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(screen + "/" + element));
        fits.forEach(field -> parts.add("+" + field));
        misfits.forEach(field -> parts.add("-" + field));
        ticked.forEach(tick -> parts.add("*" + tick));
        return String.join(" ", parts);
    }

    /** What {@link #text()} wrote. */
    public static SceneAct read(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        String[] place = parts.get(0).split("/", 2);
        return new SceneAct(
                place[0], place.length > 1 ? place[1] : "", marked(parts, "+"), marked(parts, "-"), marked(parts, "*"));
    }

    private static List<String> marked(List<String> parts, String sign) {
        return parts.stream()
                .skip(1)
                .filter(part -> part.startsWith(sign))
                .map(part -> part.substring(1))
                .toList();
    }
}
