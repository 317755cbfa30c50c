package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the sentences of the content as HTML: {@code **strong**} words, a sentence of another language marked as such,
 * French words of the screen, addresses and names of documents kept left to right inside any script.
 */
public final class SentenceHtml {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern QUOTED_FRENCH =
            Pattern.compile("«[\\s\u00a0\u202f]*([^»\\p{IsArabic}]*[A-Za-zÀ-ÿ][^»\\p{IsArabic}]*?)[\\s\u00a0\u202f]*»");
    private static final String WORD = "\\p{IsLatin}(?:[’'._-]?[\\p{IsLatin}\\p{Nd}])*+";

    private static final String NUMBER = "\\p{Nd}+(?:[.,]\\p{Nd}+)*+";
    private static final String PART = "(?:\\p{Nd}*" + WORD + "|" + NUMBER + ")";

    /** Between two words: a space, or a sign of the sentence as French sets it. */
    private static final String GAP = "(?:[ \u00a0\u202f]|[\u00a0\u202f][:;?!] |, )";

    /**
     * Words in Latin letters inside another script, which are French words or names, with the numbers and signs among them:
     * « La sortie du 12 décembre » is one stretch, and « 1 pièce jointe » begins with its number. Not what is marked already.
     */
    private static final Pattern LATIN = Pattern.compile("<span lang.*?</span>|<bdi.*?</bdi>|<[^>]*>|&\\w+;" + "|((?:"
            + NUMBER + "[ \u00a0\u202f])?\\p{Nd}*" + WORD + "(?:" + GAP + PART + ")*)");

    private static final Pattern TECHNICAL = Pattern.compile(
            "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*|(?:https?://)?(?:[\\p{Alnum}-]+\\.)+"
                    + "(?:example|fr|org|com|pdf|exe|jpg|jpeg|png|zip|docx|docm|xlsx|xlsm|mp4|html)(?:/[\\w./-]*)?");

    private static final String MAIL = "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+";

    /** A sentence of nothing but addresses, to be copied. */
    private static final Pattern ADDRESSES_ALONE = Pattern.compile(MAIL + "(?:,\\s+" + MAIL + ")+");

    private static final Pattern SITE = Pattern.compile(".*\\.(?:example|fr|org|com)(?:/.*)?");

    private SentenceHtml() {}

    /** All sentences of a paragraph or title, for a page in the given language. */
    public static String of(Wording wording, Language page) {
        StringBuilder html = new StringBuilder();
        for (Sentence sentence : wording.sentences()) {
            if (html.length() > 0) {
                html.append(' ');
            }
            html.append(of(sentence, page));
        }
        return html.toString();
    }

    /** The same, each sentence on a line of its own, for what has to be done one after the other. */
    static String linesOf(Wording wording, Language page) {
        return wording.sentences().stream()
                .map(sentence -> "<span class=\"ln\">" + of(sentence, page) + "</span>")
                .collect(Collectors.joining(" "));
    }

    static String of(Sentence sentence, Language page) {
        if (ADDRESSES_ALONE.matcher(sentence.text()).matches()) {
            return addresses(sentence.text());
        }
        String text = marked(escape(sentence.text()), sentence.language());
        if (sentence.language() == page) {
            return text;
        }
        return "<span lang=\"" + sentence.language().tag() + "\" dir=\""
                + sentence.language().direction() + "\">" + text + "</span>";
    }

    /** One a line, left to right in any script: what is copied letter by letter is not turned round. */
    private static String addresses(String alone) {
        return Arrays.stream(alone.split(",\\s+", -1))
                .map(SentenceHtml::isolated)
                .collect(Collectors.joining(", <br/>", "<span class=\"ln\" dir=\"ltr\">", "</span>"));
    }

    /** What somebody wrote, word for word: only the addresses in it are kept whole and left to right. */
    static String asWritten(String text) {
        return technical(escape(text));
    }

    /** An address of a site, or a part of one, as it is read: it breaks before a dot or a slash. */
    static String ofSite(String address) {
        return breaking(escape(address));
    }

    /** Words of the interface, which are in the language of the page. */
    static String ofInterface(String words, Language page) {
        return marked(escape(words), page);
    }

    private static String marked(String escaped, Language language) {
        String html = technical(escaped);
        if (html.contains("**")) {
            html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
        }
        if (language == Language.FRENCH || language == Language.EASY_FRENCH) {
            return html.replace("e-mail", "<span class=\"nowrap\">e-mail</span>");
        }
        html = QUOTED_FRENCH
                .matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement("«" + french(found.group(1)) + "»"));
        return language.direction().equals("rtl")
                ? LATIN.matcher(html)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) == null ? found.group() : french(found.group(1))))
                : html;
    }

    private static String technical(String escaped) {
        return mayNameSomethingTechnical(escaped)
                ? TECHNICAL.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(isolated(found.group())))
                : escaped;
    }

    private static String french(String words) {
        return "<span lang=\"fr\" dir=\"ltr\">" + words + "</span>";
    }

    /** Before a dot or a slash, if it must; never at a hyphen, which joins two words to one name. */
    private static String breaking(String site) {
        return whole(site.replaceAll("(?<![/:])[./](?!/)", "<wbr>$0").replace("//", "//<wbr>"));
    }

    private static String whole(String address) {
        return address.replaceAll("-(?=\\w)(.)", "<span class=\"dash\">$0</span>");
    }

    /** Whether there is an @, or a dot before a letter: most sentences have neither, and are spared the search. */
    private static boolean mayNameSomethingTechnical(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A long address breaks after the @ or before a dot. */
    private static String isolated(String technical) {
        if (technical.contains("@")) {
            String parts = technical.replaceAll("(?<=@.{1,99})\\.", "<wbr>.").replace("@", "@<wbr>");
            return "<bdi class=\"nowrap\" dir=\"ltr\">" + whole(parts) + "</bdi>";
        }
        boolean site = technical.contains("/")
                || technical.indexOf('.') != technical.lastIndexOf('.')
                || SITE.matcher(technical).matches();
        return "<bdi dir=\"ltr\">" + (site ? breaking(technical) : technical) + "</bdi>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
