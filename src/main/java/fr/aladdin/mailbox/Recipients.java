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
        for (String part : line.split("[;\\n]", -1)) {
            cut(part, ",").forEach(piece -> found.addAll(cut(piece, "\\s+")));
        }
        return new Recipients(found.stream().distinct().toList());
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
                .flatMap(address -> Address.slipIn(address).stream().map(s -> new WritingSlip(field, s.key(), address)))
                .findFirst();
    }
}
