package fr.aladdin.account;

/** The figures of a number or code that somebody typed, whatever stands between them and in whichever digits they write. */
final class Figures {

    private Figures() {}

    /** The figures alone, as 0 to 9; empty when there are none. */
    static String in(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
