package fr.aladdin.catalogue;

/**
 * One line of a goal.
 *
 * @param id the check's name in the module
 * @param met whether it no longer stands between the person and the goal
 * @param standing what the list beside the exercise says of it
 */
public record Check(String id, boolean met, Standing standing) {

    /** How things are with a line, which is not always whether it counts as met. */
    public enum Standing {
        DONE,
        TO_DO,
        /** It must not happen and did. It may be forgiven, but it is never told as done. */
        HAPPENED,
        /** It must not happen and could not yet: there is nothing to tell. */
        NOT_YET
    }

    public Check(String id, boolean met) {
        this(id, met, met ? Standing.DONE : Standing.TO_DO);
    }

    /** Something that must not happen. */
    public static Check avoided(String id, boolean met, boolean happened, boolean possible) {
        Standing standing = happened ? Standing.HAPPENED : possible ? Standing.DONE : Standing.NOT_YET;
        return new Check(id, met, standing);
    }
}
