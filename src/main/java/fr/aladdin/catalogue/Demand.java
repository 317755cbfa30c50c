package fr.aladdin.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something that asks something of the participant outside the mailbox: a text message, a call, a page. Its words are the
 * module's texts {@code <id>.objet}, {@code <id>.1}, {@code <id>.2} …; a link shows as {@code <id>.lien.<link>}.
 *
 * @param from the telephone number or the name that it shows; empty when it shows none
 * @param address what the address bar holds; empty when there is none
 * @param links where each of its links leads, by id; for a poster what its QR code holds
 */
public record Demand(String id, Looks looks, String from, String address, Map<String, String> links) {

    /** How it reaches the participant. */
    public enum Looks {
        SMS,
        CALL,
        /** A page on the Internet, with its address. */
        PAGE,
        /** A window that opens over a page by itself. */
        WINDOW,
        POSTER,
        OFFER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a link is read as its address: a telephone shows no other words for it. */
        public boolean showsAddresses() {
            return this == SMS || this == POSTER;
        }
    }

    public Demand {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }
}
