package fr.aladdin.catalogue;

/** What a correction comes to. */
public enum Verdict {
    RIGHT,
    NOT_YET,
    /** Received; there is no right or wrong. */
    NOTED,
    /** « Je ne sais pas encore », which is an answer. */
    UNSURE,
    /** Nothing chosen, an item left empty, or the first of several things found: not a miss. */
    INCOMPLETE
}
