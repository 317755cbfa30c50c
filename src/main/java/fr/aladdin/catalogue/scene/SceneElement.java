package fr.aladdin.catalogue.scene;

import fr.aladdin.catalogue.Tolerance;
import java.util.List;
import java.util.Optional;

/**
 * One thing on a screen.
 *
 * @param as button, link, row (pressed); close (the cross of the window, pressed); field, bar (typed in: a bar is the
 *     address bar, which has its own button); tick; text, phone, note (read; a note is what another program says there)
 * @param writing what may be typed
 * @param effect what pressing or ticking it does
 * @param needs fields of the same screen that must hold what is asked before pressing does anything
 * @param when it is there; always, unless the module says more
 * @param extra left out in the simplified mode
 */
public record SceneElement(
        String id, String as, Writing writing, Effect effect, List<String> needs, SceneCondition when, boolean extra) {

    /** What a field takes: {@code any} text, or one of {@code accepted}, in any case and without a look at spaces. */
    public record Writing(List<String> accepted, boolean any) {

        public static final Writing NONE = new Writing(List.of(), false);

        public Writing {
            accepted = List.copyOf(accepted);
        }

        public boolean fits(String typed) {
            return any ? !typed.isBlank() : accepted.stream().anyMatch(one -> Tolerance.NONE.same(one, typed));
        }

        /** What a field shows that was rightly filled: the text itself is never kept. */
        public String shown() {
            return accepted.isEmpty() ? "" : accepted.get(0);
        }
    }

    /** What changes: the screen that comes, marks that are set and taken away. */
    public record Effect(Optional<String> to, List<String> marks, List<String> unmarks) {

        public Effect {
            marks = List.copyOf(marks);
            unmarks = List.copyOf(unmarks);
        }
    }

    public SceneElement {
        needs = List.copyOf(needs);
    }

    public boolean is(String kind) {
        return as.equals(kind);
    }

    /** Whether the person can write in it. */
    public boolean typed() {
        return is("field") || is("bar");
    }

    /** Whether something happens when it is pressed. */
    public boolean pressed() {
        return !is("field") && !is("tick") && !is("text") && !is("phone") && !is("note");
    }

    /** The fields that must fit when this is pressed. */
    public List<String> asks() {
        return is("bar") ? List.of(id) : needs;
    }
}
