package fr.aladdin.mailbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of recipients as typed, cut into addresses. Commas, semicolons and spaces separate when each part has an @. */
public record Recipients(List<String> typed) {
    private static final Pattern IN_ANGLES = Pattern.compile("[^<>]*<([^<>]*)>\\s*");

    public Recipients {
        typed = List.copyOf(typed);
    }

    /** Reads a line; a part that cannot be cut sensibly stays whole, so that its slip can be named. */
    public static Recipients read(String line) {
        List<String> found = new ArrayList<>();
        for (String part : line.split("\\n", -1)) {
            for (String piece : cutAtSemicolons(part)) {
                cut(piece, ",").forEach(one -> found.addAll(cut(one, "\\s+")));
            }
        }
        return new Recipients(found.stream().distinct().toList());
    }

    /** One between two addresses parts them; one inside an address is a slip. */
    private static List<String> cutAtSemicolons(String part) {
        List<String> pieces = Arrays.stream(part.split(";", -1))
                .filter(piece -> !piece.isBlank())
                .toList();
        boolean parts = pieces.stream().allMatch(piece -> piece.contains("@") || piece.contains("."));
        return parts ? pieces : List.of(part);
    }

    private static List<String> cut(String part, String separator) {
        Matcher named = IN_ANGLES.matcher(part);
        String text = named.matches() ? named.group(1) : part;
        List<String> pieces = Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        boolean eachIsWhole = pieces.stream().allMatch(p -> p.indexOf('@') > 0 && !p.endsWith("@"));
        return eachIsWhole || pieces.size() < 2 ? pieces : List.of(text.strip());
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** What was typed, each as an address; one with a slip stays as it is. */
    public List<Address> addresses() {
        return typed.stream().map(Address::new).distinct().toList();
    }

    /** The first address with a slip, as a sentence for that field. */
    public Optional<WritingSlip> findSlip(String field) {
        return typed.stream()
                .flatMap(address -> Address.slipIn(address).stream()
                        .map(slip -> new WritingSlip(field, slip.key(), address, meantBy(address))))
                .findFirst();
    }

    private static String meantBy(String typed) {
        return Address.meantBy(typed).map(Address::value).orElse("");
    }
}
