package fr.aladdin.mailbox;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How many slips of the finger lie between two words: a letter wrong, missing, too many, or two that changed places. */
final class Nearness {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int FAR = Integer.MAX_VALUE;

    private Nearness() {}

    /** The number of slips, or {@link Integer#MAX_VALUE} when they are more than a word of this length may have. */
    static int slips(String typed, String other) {
        int most = most(typed);
        int distance = new LevenshteinDistance(Math.max(most, 2)).apply(typed, other);
        int slips = distance == 2 && areSwapped(typed, other) ? 1 : distance;
        return slips < 0 || slips > most ? FAR : slips;
    }

    /** Letters to change, add or leave out to make one of the other. */
    static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    static boolean isNear(String typed, String other) {
        return slips(typed, other) < FAR;
    }

    /** One slip in a word of four letters, two in one of eight; a shorter word is meant as it is. */
    private static int most(String word) {
        return word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
    }

    private static boolean areSwapped(String typed, String other) {
        if (typed.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (typed.charAt(first) == other.charAt(first)) {
            first++;
        }
        String swapped = typed.substring(0, first)
                + typed.substring(first + 1, first + 2)
                + typed.charAt(first)
                + typed.substring(first + 2);
        return swapped.equals(other);
    }
}
