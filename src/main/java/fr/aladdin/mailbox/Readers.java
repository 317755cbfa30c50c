package fr.aladdin.mailbox;

import java.util.List;

/**
 * Who reads a message, and who sees whom.
 *
 * @param open in À and Cc: every reader sees their addresses
 * @param hidden in Cci only: no other reader sees theirs
 */
public record Readers(List<Address> open, List<Address> hidden) {

    public Readers {
        open = open.stream().distinct().toList();
        List<Address> seen = open;
        hidden = hidden.stream().distinct().filter(a -> !seen.contains(a)).toList();
    }

    /** How many people read it. */
    public int count() {
        return open.size() + hidden.size();
    }

    /** Whether there is anything to say about who sees whom. */
    public boolean isWorthTelling() {
        return count() > 1 || !hidden.isEmpty();
    }
}
