package fr.aladdin.catalogue.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who writes, as the end of a message says it: a name on a line of its own, after a full stop or after « merci », with
 * or without a telephone number or a greeting below. Saying « je m’appelle… » anywhere is as good. Who it is does not
 * matter; whether it is more than a polite closing does.
 */
final class Signature {

    private static final Phrases CLOSINGS = Phrases.withSlips("""
            merci, mercie, mersi, mercis, merci beaucoup, merci bien, merci d'avance, merci par avance, mille mercis, un grand merci, avec mes remerciements,
            cordialement, bien cordialement, cordialement votre, bien a vous, respectueusement, sincerement,
            salutations, mes salutations, sinceres salutations, meilleures salutations, salutations distinguees,
            bonne journee, bonne soiree, bonne reception, bon week end, au revoir, a bientot, a demain, a plus tard,
            bises, bisous, amicalement, thanks, thanks a lot, thank you, thank you very much, many thanks,
            thanks in advance, thank you in advance, regards, kind regards, best regards, warm regards, best wishes,
            yours sincerely, yours faithfully, sincerely, cheers, see you soon, goodbye, bye, have a nice day,
            شكرا, وشكرا, شكرا لكم, شكرا لك, شكرا جزيلا, شكرا مسبقا, مع الشكر, مع جزيل الشكر, مع خالص الشكر,
            مع تحياتي, تحياتي, تحياتي لكم, مع التحيه, مع السلامه, مع التقدير, مع فائق الاحترام, الي اللقاء,
            والسلام, والسلام عليكم, السلام عليكم, يوم سعيد, بارك الله فيكم, جزاكم الله خيرا""");
    private static final Phrases HONORIFICS = Phrases.exactly("""
            madame, monsieur, mesdames, messieurs, mme, mr, m, maitresse, maitre, docteur, sir, madam, miss, teacher,
            سيدي, سيدتي, السيد, السيده, استاذ, الاستاذ, لك, لكم, جزيلا, مسبقا""");
    private static final Phrases INTRODUCTIONS = Phrases.exactly("""
            m'appelle, m'appele, m'apelle, mapelle, mon nom est, mon nom c'est, je suis la maman, je suis la mere,
            je suis le papa, je suis le pere, je suis maman, je suis parent, c'est la maman, c'est le papa,
            my name is, i am the mother, i am the father, اسمي, انا ام, انا والده, انا والد, انا ابو""");
    /** A line with one of these tells something. Words that are also names (Son, Mai, An) are not among them. */
    private static final Phrases TELLING = Phrases.exactly("""
            il, elle, nous, vous, ils, elles, je, ne, pas, est, sont, suis, etes, etre, sera, serai, etait, avons, avez, ont,
            j'ai, fait, vais, vient, viens, viendra, viendrai, venir, peut, peux, pouvez, veux, voudrais, doit, dois, faut,
            reste, malade, absent, absente, fievre, demain, aujourd'hui, hier, matin, soir, lundi, mardi, mercredi,
            jeudi, vendredi, samedi, dimanche, mon, mes, votre, vos, ses, cette, ces, qui, que, quoi, quand, pour,
            avec, chez, dans, sur, par, merci, avance, devoirs, reponse, c'est, n'est, s'il, svp,
            i, he, she, we, you, they, is, are, was, will, not, be, my, our, your, his, her, it, at, today, tomorrow,
            sick, come, coming, please, thank, thanks, for, to, have, has, can, homework,
            هو, هي, نحن, لن, لا, لم, سوف, في, علي, عن, ان, ابني, ابنتي, بنتي, طفلي, ولدي, مريض, مريضه, غدا, اليوم,
            ياتي, تاتي, احضر, استطيع, شكرا, مع, قد, كان, هل, ارجو""");

    private static final Phrases NEVER_FIRST =
            Phrases.exactly("a, au, aux, bon, bonne, belle, en, et, bien, meilleures, de votre, de vos, de me, de m");

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?؟،,;:\\n]+\\s*");
    private static final Pattern CONTACT = Pattern.compile(
            "(?im)\\S+@\\S+|[+(]?\\d[\\d .()/-]{6,}\\d|^\\s*(t[ée]l|t[ée]l[ée]phone|phone|mobile|portable)\\b.?");
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_AFTER_CLOSING = 4;
    private static final int LAST_LINES = 4;

    private final List<List<String>> parts;

    private Signature(List<List<String>> parts) {
        this.parts = parts;
    }

    /** @param lines the participant's own, none of them empty */
    static boolean isUnder(List<String> lines) {
        String text = CONTACT.matcher(String.join("\n", lines)).replaceAll(" ");
        List<List<String>> parts = BETWEEN_SENTENCES
                .splitAsStream(text)
                .map(Phrases::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return INTRODUCTIONS.isIn(Phrases.words(text)) || new Signature(parts).isThere();
    }

    private boolean isThere() {
        List<List<String>> end = new ArrayList<>(parts.subList(Math.max(0, parts.size() - LAST_LINES), parts.size()));
        while (!end.isEmpty() && CLOSINGS.isAll(end.get(end.size() - 1))) {
            end.remove(end.size() - 1);
        }
        if (end.isEmpty()) {
            return false;
        }
        List<String> last = end.get(end.size() - 1);
        boolean alone = end.size() > 1 && isName(afterClosing(last).orElse(last));
        return alone || followsClosing(last);
    }

    /** « … merci Amina », all on one line. */
    private static boolean followsClosing(List<String> words) {
        for (int start = words.size() - 1; start >= 0; start--) {
            Optional<List<String>> rest = afterClosing(words.subList(start, words.size()));
            if (rest.isPresent()) {
                return rest.get().size() <= MOST_WORDS_AFTER_CLOSING && isName(rest.get());
            }
        }
        return false;
    }

    private static Optional<List<String>> afterClosing(List<String> words) {
        return CLOSINGS.findBeginning(words)
                .filter(length -> length < words.size())
                .map(length -> words.subList(length, words.size()))
                .map(rest -> HONORIFICS.findBeginning(rest).isPresent() ? List.<String>of() : rest);
    }

    private static boolean isName(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && !HONORIFICS.isAll(words)
                && !isGreeting(words)
                && NEVER_FIRST.findBeginning(words).isEmpty()
                && words.stream().noneMatch(word -> word.matches("\\d+") || TELLING.isAll(List.of(word)));
    }

    /** A greeting to somebody, which is not « Madame Diallo » as one signs. */
    private static boolean isGreeting(List<String> words) {
        return WrittenText.GREETINGS.exactly().findBeginning(words).isPresent()
                && HONORIFICS.findBeginning(words).isEmpty();
    }
}
