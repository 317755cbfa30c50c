package fr.aladdin.workshop;

/** Whether one person is accompanied alone or several together; the national tool counts them apart. */
public enum Kind {
    GROUP,
    INDIVIDUAL;

    /** {@code group} or {@code individual}, as in message keys. */
    public String tag() {
        return this == GROUP ? "group" : "individual";
    }
}
