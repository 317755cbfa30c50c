package fr.aladdin.catalogue.scene;

import java.util.List;
import java.util.Optional;

/**
 * One screen of a scene.
 *
 * @param looks browser (a page, which the back button finds again), dialog (a box in front), window, desktop or page
 * @param address what the drawn address bar shows; where there is one, the browser is drawn around the screen
 * @param gate what it takes to see this screen
 * @param marks set by arriving here
 */
public record SceneScreen(
        String id,
        String looks,
        Optional<String> address,
        Optional<Gate> gate,
        List<String> marks,
        List<SceneElement> elements) {

    /** Without all the marks that it needs, the screen {@code otherwise} comes instead. */
    public record Gate(List<String> needs, String otherwise) {

        public Gate {
            needs = List.copyOf(needs);
        }
    }

    public SceneScreen {
        marks = List.copyOf(marks);
        elements = List.copyOf(elements);
    }

    public Optional<SceneElement> find(String element) {
        return elements.stream().filter(one -> one.id().equals(element)).findFirst();
    }

    /** Whether the browser stands around it. */
    public boolean inBrowser() {
        return address.isPresent();
    }

    boolean isPage() {
        return inBrowser() && looks.equals("browser");
    }
}
