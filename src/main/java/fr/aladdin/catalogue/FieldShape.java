package fr.aladdin.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** What a box of a form takes. People write the same date, number or telephone number in several ways. */
public enum FieldShape {
    TEXT,
    EMAIL,
    TEL,
    DATE,
    NUMBER,
    AREA,
    CHOICE,
    TICK;

    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s.,;]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern FIGURES = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,10})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Whether something may be written in it that is not of this shape. */
    boolean isStrict() {
        return this == EMAIL || this == TEL || this == DATE || this == NUMBER;
    }

    boolean fits(String value) {
        String plain = plain(value);
        return switch (this) {
            case EMAIL -> EMAIL_ADDRESS.matcher(plain).matches();
            case TEL -> TELEPHONE.matcher(plain).matches();
            case NUMBER -> FIGURES.matcher(plain).matches();
            case DATE -> isDay(plain);
            default -> true;
        };
    }

    /**
     * The one way of writing what {@code value} says: figures 0 to 9 and no space, a French telephone number from 0 on, a
     * date as 4/3/1980.
     */
    String plain(String value) {
        String text = Tolerance.plain(value);
        return switch (this) {
            case EMAIL -> text;
            case TEL -> figures(text).replaceAll("[ .()/-]", "").replaceFirst("^(\\+|00)33(?=[1-9])", "0");
            case NUMBER -> number(figures(text).replace(" ", "").replace(',', '.'));
            case DATE -> day(figures(text));
            default -> text;
        };
    }

    private static String figures(String text) {
        StringBuilder figures = new StringBuilder(text.length());
        text.codePoints()
                .forEach(sign ->
                        figures.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return figures.toString();
    }

    private static String number(String text) {
        return FIGURES.matcher(text).matches()
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private static String day(String text) {
        String written = text.replaceFirst("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$", "$3/$2/$1")
                .replaceAll(" ?[/. -] ?", "/");
        return isDay(written) ? DAY.format(LocalDate.parse(written, DAY)) : text;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, DAY);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
