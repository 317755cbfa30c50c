package fr.aladdin.mailbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an address book.
 *
 * @param id of what the person wrote themselves; null for those whom the practice world gives to everybody
 */
public record BookEntry(@Nullable UUID id, String name, Address address) {
    /** Whether the person wrote it, and may change it or take it out. */
    public boolean isOwn() {
        return id != null;
    }
}
