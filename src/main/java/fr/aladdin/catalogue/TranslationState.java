package fr.aladdin.catalogue;

/** How far a sentence may be trusted. */
public enum TranslationState {
    /** The French that everything is made from. */
    SOURCE,
    /** A native reader with the course in front of them has approved it. */
    VALIDATED,
    /** Nobody has approved it yet. */
    DRAFT,
    /** The French has changed since it was translated. */
    OUT_OF_DATE
}
