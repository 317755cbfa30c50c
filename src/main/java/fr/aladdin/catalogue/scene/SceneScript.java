package fr.aladdin.catalogue.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The screens of a scene and how it begins.
 *
 * @param start the screen in front at the beginning
 * @param marked the marks that are there at the beginning
 * @param screens by id
 */
public record SceneScript(String start, List<String> marked, Map<String, SceneScreen> screens) {

    public SceneScript {
        marked = List.copyOf(marked);
        screens = Collections.unmodifiableMap(new LinkedHashMap<>(screens));
    }

    /** @throws NoSuchElementException when the scene has no such screen */
    public SceneScreen screen(String id) {
        return Optional.ofNullable(screens.get(id)).orElseThrow(() -> new NoSuchElementException("No screen " + id));
    }
}
