package fr.aladdin.mailbox.web;

/** What the mailbox shows; each has its page fragment. */
public enum BoxView {
    LIST,
    MESSAGE,
    DOCUMENT,
    WRITE;

    /** What an address asks for. */
    static BoxView of(BoxAddress address) {
        if (address.find("m-write").isPresent()
                || address.find("m-reply").isPresent()
                || address.find("m-reply-all").isPresent()
                || address.find("m-forward").isPresent()
                || address.find("m-draft").isPresent()) {
            return WRITE;
        }
        if (address.find("m-message").isEmpty()) {
            return LIST;
        }
        return address.find("m-document").isPresent() ? DOCUMENT : MESSAGE;
    }

    public String fragment() {
        return "/WEB-INF/mailbox/" + name().toLowerCase(java.util.Locale.ROOT) + ".xhtml";
    }
}
