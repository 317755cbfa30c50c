package fr.aladdin.mailbox;

import java.util.Locale;

/** The place that a mailbox takes, and what is left of it. */
public record Room(FileSize used) {
    /** What one mailbox holds. */
    public static final FileSize CAPACITY = new FileSize(25_000_000);

    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** How full it is, in words. */
    public enum Level {
        PLENTY,
        ENOUGH,
        LITTLE,
        FULL
    }

    public FileSize capacity() {
        return CAPACITY;
    }

    public Level level() {
        double share = (double) used.bytes() / CAPACITY.bytes();
        if (isFull()) {
            return Level.FULL;
        }
        return share < HALF ? Level.PLENTY : share < MOST ? Level.ENOUGH : Level.LITTLE;
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "mailbox_room.level." + level().name().toLowerCase(Locale.ROOT);
    }

    /** No document can be sent any more. Messages still arrive: nobody is kept from learning. */
    public boolean isFull() {
        return used.compareTo(CAPACITY) > 0;
    }
}
