package fr.aladdin.board;

/** What whoever watches a board is told. Never what has changed: they read the board again. */
public enum News {
    CHANGED,
    /** Changes are not heard of any more, until the next {@link #CHANGED}. */
    LOST,
    /** Nothing happened; the connection lives. */
    BEAT
}
