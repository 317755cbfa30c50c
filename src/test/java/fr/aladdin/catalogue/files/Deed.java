package fr.aladdin.catalogue.files;

/**
 * One thing that a proof does in a scene.
 *
 * @param kind press, type or tick
 * @param element what is pressed, typed in or ticked; {@code back} is the back button
 * @param text what is typed
 */
public record Deed(Kind kind, String element, String text) {

    /** What can be done. */
    public enum Kind {
        PRESS,
        TYPE,
        TICK
    }

    /** As it stands under {@code do}: {@code id} presses, {@code id = text} types, {@code tick id} ticks. */
    public static Deed read(String written) {
        int equals = written.indexOf('=');
        if (equals > 0) {
            return new Deed(
                    Kind.TYPE,
                    written.substring(0, equals).strip(),
                    written.substring(equals + 1).strip());
        }
        return written.startsWith("tick ")
                ? new Deed(Kind.TICK, written.substring("tick ".length()).strip(), "")
                : new Deed(Kind.PRESS, written.strip(), "");
    }
}
