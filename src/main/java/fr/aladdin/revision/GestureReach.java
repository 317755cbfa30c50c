package fr.aladdin.revision;

/**
 * How far somebody has come with one gesture.
 *
 * @param state the furthest that they have reached
 * @param tried whether they have acted it at all, be it with a miss or a hint alone
 */
public record GestureReach(GestureState state, boolean tried) {

    /** Of somebody who has not met the gesture. */
    public static final GestureReach NONE = new GestureReach(GestureState.NOT_MET, false);

    /** Tried, and not yet done alone. */
    public boolean blocked() {
        return tried && !state.alone();
    }
}
