package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.scene.SceneCondition;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.SceneScreen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the screens of a journey are drawn, one after the other. */
final class JourneyDrawing {

    private final Map<String, SceneScreen> screens = new LinkedHashMap<>();
    private final Map<String, Inscription> words = new LinkedHashMap<>();

    /** A page in the drawn browser; having been there is a mark. */
    Screen page(String id, Site site, String path, Inscription title) {
        return new Screen(
                id, "browser", Optional.of(site.host() + path), List.of(JourneyMarks.been(site.host())), title);
    }

    /** A box of the browser in front of its page. */
    Screen dialog(String id, Site over, Inscription title) {
        return new Screen(id, "dialog", Optional.of(over.host()), List.of(), title);
    }

    /** A screen outside the browser. */
    Screen outside(String id, String looks, Inscription title) {
        return new Screen(id, looks, Optional.empty(), List.of(), title);
    }

    Map<String, SceneScreen> screens() {
        return screens;
    }

    Map<String, Inscription> words() {
        return words;
    }

    /** One screen being drawn. */
    final class Screen {

        private final String id;
        private final String looks;
        private final Optional<String> address;
        private final List<String> marks;
        private final List<SceneElement> elements = new ArrayList<>();
        private Optional<SceneScreen.Gate> gate = Optional.empty();

        private Screen(String id, String looks, Optional<String> address, List<String> marks, Inscription title) {
            this.id = id;
            this.looks = looks;
            this.address = address;
            this.marks = marks;
            words.put(id, title);
        }

        /** Without this mark {@code otherwise} comes in its place. */
        Screen needing(String mark, String otherwise) {
            gate = Optional.of(new SceneScreen.Gate(List.of(mark), otherwise));
            return this;
        }

        Element text(String element, Inscription said) {
            return new Element(this, element, "text", said);
        }

        Element phone(String element, Inscription said) {
            return new Element(this, element, "phone", said);
        }

        /** What another program says in front of the page. */
        Element note(String element, Inscription said) {
            return new Element(this, element, "note", said);
        }

        Element field(String element, Inscription said, List<String> accepted) {
            return new Element(this, element, "field", said).taking(new SceneElement.Writing(accepted, false));
        }

        /** A field that takes whatever is written. */
        Element trap(String element, Inscription said) {
            return new Element(this, element, "field", said).taking(new SceneElement.Writing(List.of(), true));
        }

        Element button(String element, Inscription said) {
            return new Element(this, element, "button", said);
        }

        Element link(String element, Inscription said) {
            return new Element(this, element, "link", said);
        }

        Element row(String element, Inscription said) {
            return new Element(this, element, "row", said);
        }

        Element close(Inscription said) {
            return new Element(this, "fermer", "close", said);
        }

        void done() {
            screens.put(id, new SceneScreen(id, looks, address, gate, marks, elements));
        }
    }

    /** One thing on a screen being drawn. */
    final class Element {

        private final Screen screen;
        private final String id;
        private final String as;
        private SceneElement.Writing writing = SceneElement.Writing.NONE;
        private List<String> needs = List.of();
        private SceneCondition when = SceneCondition.ALWAYS;
        private Optional<String> to = Optional.empty();
        private List<String> sets = List.of();
        private List<String> takes = List.of();

        private Element(Screen screen, String id, String as, Inscription said) {
            this.screen = screen;
            this.id = id;
            this.as = as;
            words.put(screen.id + "." + id, said);
        }

        private Element taking(SceneElement.Writing what) {
            writing = what;
            return this;
        }

        Element needs(String... fields) {
            needs = List.of(fields);
            return this;
        }

        Element to(String next) {
            to = Optional.of(next);
            return this;
        }

        Element marks(String... marks) {
            sets = List.of(marks);
            return this;
        }

        Element marks(List<String> marks) {
            sets = marks;
            return this;
        }

        Element unmarks(List<String> marks) {
            takes = marks;
            return this;
        }

        Element when(String mark) {
            when = new SceneCondition(List.of(mark), List.of(), List.of());
            return this;
        }

        Element unless(String mark) {
            when = new SceneCondition(List.of(), List.of(mark), List.of());
            return this;
        }

        /** It stands there. */
        Screen there() {
            screen.elements.add(
                    new SceneElement(id, as, writing, new SceneElement.Effect(to, sets, takes), needs, when, false));
            return screen;
        }
    }
}
