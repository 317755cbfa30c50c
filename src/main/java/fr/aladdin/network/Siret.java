package fr.aladdin.network;

/**
 * The number of an establishment in the national register: 14 digits, the last one a check digit. Empty when it is not
 * known.
 *
 * <p>Source: Insee, « Numéro SIRET »; the check is Luhn's, but for the post office, whose digits add up to a multiple
 * of five.
 *
 * @param value digits alone
 */
public record Siret(String value) {

    private static final int LENGTH = 14;
    private static final String POST_OFFICE = "356000000";

    /** Spaces are left out. */
    public static Siret read(String typed) {
        return new Siret(typed.replaceAll("[\\s\\u00A0\\u202F.]", ""));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether it is empty or a number that can have been given. */
    public boolean isSound() {
        if (value.isEmpty()) {
            return true;
        }
        if (value.length() != LENGTH || !value.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return false;
        }
        return luhn() % 10 == 0 || (value.startsWith(POST_OFFICE) && plainSum() % 5 == 0);
    }

    private int luhn() {
        int sum = 0;
        for (int place = 0; place < LENGTH; place++) {
            int digit = value.charAt(place) - '0';
            int weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    private int plainSum() {
        return value.chars().map(sign -> sign - '0').sum();
    }
}
