package fr.aladdin.catalogue.mail;

import fr.aladdin.catalogue.Tolerance;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The participant's own words in a message, without the quoted lines. Only the presence of a greeting, a request, a
 * signature is looked at, in French, English or Arabic, tolerant of accents and slips; a trainer reads the rest.
 */
record WrittenText(List<String> lines) {

    private static final List<String> GREETINGS = list("""
            bonjour, bonsoir, salut, coucou, madame, monsieur, messieurs, mesdames, cher, chere, chers,
            hello, hi, dear, greetings, good morning, good afternoon, good evening,
            مرحبا, اهلا, السلام, سلام, صباح, مساء, تحية, تحياتي, السيد, السيدة, سيدي, سيدتي, حضرة, عزيزي, عزيزتي""");
    private static final List<String> REQUESTS = list("""
            pouvez, pourriez, peux-tu, puis-je, est-ce que, je voudrais, j'aimerais, je souhaite, je demande,
            merci de, s'il vous plait, svp, can you, could you, may i, can i, please, would like,
            هل, من فضلك, من فضلكم, لو سمحت, لو سمحتم, ارجو, اريد, اود, يرجى""");
    private static final List<String> CLOSINGS = list("""
            merci, merci beaucoup, merci d'avance, cordialement, bien cordialement, bonne journee, bonne soiree,
            a bientot, salutations, thanks, thank you, many thanks, regards, kind regards, best regards, see you soon,
            شكرا, شكرا لكم, شكرا لك, شكرا جزيلا, مع تحياتي, تحياتي, مع السلامة""");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?؟،,;\\n]+\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final int LONGEST_GREETING_WORDS = 4;
    private static final int LONGEST_SIGNATURE_WORDS = 5;

    static WrittenText of(String body) {
        return new WrittenText(body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(">"))
                .toList());
    }

    int words() {
        return words(String.join(" ", lines)).size();
    }

    boolean greets() {
        if (lines.isEmpty()) {
            return false;
        }
        List<String> beginning = words(lines.get(0));
        return GREETINGS.stream().anyMatch(greeting -> isAmongFirst(greeting, beginning));
    }

    boolean asks() {
        String all = String.join(" ", lines);
        String plain = " " + String.join(" ", words(all)) + " ";
        return all.matches("(?s).*[?؟].*")
                || REQUESTS.stream().anyMatch(request -> plain.contains(" " + request + " "))
                || plain.matches(".* (pouve[zr]|pourri?e[zr]).*");
    }

    /** The last words stand alone, on their own line or after a full stop, and are not just a polite closing. */
    boolean isSigned() {
        if (lines.isEmpty()) {
            return false;
        }
        List<String> sentences =
                BETWEEN_SENTENCES.splitAsStream(String.join("\n", lines)).toList();
        List<String> last = words(sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1));
        return sentences.size() > 1
                && !last.isEmpty()
                && last.size() <= LONGEST_SIGNATURE_WORDS
                && !isClosing(String.join(" ", last))
                && last.stream().noneMatch(word -> word.matches("[0-9]+"));
    }

    private static boolean isClosing(String words) {
        return CLOSINGS.stream().anyMatch(closing -> Tolerance.SLIPS.same(closing, words))
                || GREETINGS.stream().anyMatch(greeting -> Tolerance.SLIPS.same(greeting, words));
    }

    private static boolean isAmongFirst(String greeting, List<String> beginning) {
        int length = words(greeting).size();
        for (int start = 0; start < LONGEST_GREETING_WORDS && start + length <= beginning.size(); start++) {
            if (Tolerance.SLIPS.same(greeting, String.join(" ", beginning.subList(start, start + length)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        String plain = Tolerance.withoutAccents(Tolerance.plain(text)).replaceAll("[أإآ]", "ا");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
    }

    private static List<String> list(String words) {
        return Pattern.compile(",\\s*").splitAsStream(words).toList();
    }
}
