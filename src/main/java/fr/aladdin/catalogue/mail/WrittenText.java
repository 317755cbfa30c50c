package fr.aladdin.catalogue.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The participant's own words in a message, without the quoted lines and without the signature of their mailbox. Only
 * the presence of a greeting, a request, a signature is looked at, in French, English or Arabic, tolerant of accents and
 * slips; a trainer reads the rest. In doubt it is there: an honest text that is refused does more harm than a poor one
 * that passes.
 */
record WrittenText(List<String> lines, boolean signedBelow) {

    static final Phrases GREETINGS = Phrases.withSlips("""
            bonjour, bon jour, bonjours, bjr, bonsoir, bon soir, bsr, salut, salu, slt, coucou, madame, mme, monsieur, mr, m,
            messieurs, mesdames, mesdemoiselles, mademoiselle, cher, chere, chers, cheres,
            hello, helo, hallo, hi, hey, dear, greetings, good morning, good afternoon, good evening, good day, sir, madam,
            salam, salam aleykoum, salam alaikum, salam alaykoum,
            مرحبا, مرحبتين, اهلا, اهلين, السلام, سلام, سلام عليكم, صباح, مساء, تحيه, تحياتي, السيد, السيده, سيدي,
            سيدتي, حضره, عزيزي, عزيزتي, الاستاذ, استاذ, المحترم, المحترمه, سعاده""");
    private static final Phrases REQUESTS = Phrases.withSlips("""
            pouvez, pouver, pouvait vous, pourriez, pourrez, pourier, pouriez, peux tu, puis je, peut on,
            est ce que, es ce que, esque, esce que, est ce possible, est il possible, c'est possible, serait il possible,
            si possible, dites moi, dite moi, dis moi, dites nous, voulez vous, auriez vous, avez vous, faut il, qu'est ce que,
            je voudrais, j'aimerais, j aimerais, j aimerai, jaimerais, je souhaite, je souhaiterais, je demande, je vous demande, je veux, j'ai besoin,
            je vous prie, je vous serais, j'attends votre, dans l'attente de, veuillez, priere de,
            s'il vous plait, s'il te plait, sil vous plait, svp, stp,
            can you, could you, would you, will you, can u, could u, may i, can i, could i, may we, can we, please, pleas,
            plese, pls, plz, would like, i'd like, i want, i need, let me know, tell me, send me, is it possible,
            do you, are you able, thank you for sending, look forward to,
            هل, من فضلك, من فضلكم, لو سمحت, لو سمحتم, اذا سمحت, اذا سمحتم, ارجو, ارجوك, ارجوكم, نرجو, الرجاء, رجاء,
            المرجو, اريد, نريد, اود, نود, ارغب, احتاج, اطلب, اتمني, يرجي, ممكن, يمكنكم, يمكنك, بامكانكم, بامكانك,
            بغيت, عايز, عايزه, عفاك, عفاكم, متي, كيف, ماذا, ما هو, ما هي""");
    private static final Phrases ASKING_FIRST = Phrases.exactly("""
            comment, quel, quels, quelle, quelles, combien, what, how, where, which, who, a quelle heure, qui peut, اين, كم""");
    /** « Merci de me répondre » asks, « merci de votre aide » thanks. */
    private static final Pattern THANKS_FOR_DOING = Pattern.compile(".* merci (de|d) (?!votre|vos|ton|ta|tes|tout).*");
    /** « Je voudrais vous dire que… » tells, it does not ask. */
    private static final Pattern TELLING = Pattern.compile(
            "(je (voudrai[st]?|veux|souhaite|souhaiterais|tiens a)|j'aimerais?"
                    + "|i (want|would like|need) to|i'd like to|(اريد|اود|ارغب) ان)"
                    + " ((vous|te) )?(dire|informer|prevenir|signaler|annoncer|avertir|tell|inform|let you know|(اخبر|اعلم|ابلغ)\\S*)");
    /** « Gardez ses devoirs », « appelez-moi », but not « vous avez son numéro », « chez moi ». */
    private static final Pattern ORDER = Pattern.compile(
            ".*(?<! vous) (?!chez|assez|nez|avez|savez|rez)\\p{L}+ez (moi|nous|lui|leur|le|la|les|l'\\S+|son|sa|ses|mon|ma|mes) .*");

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?؟،,;:\\n]+\\s*");
    private static final int WORDS_BEFORE_GREETING = 4;
    /** A letter may begin with a name, a place, a date, an object. */
    private static final int LINES_BEFORE_GREETING = 4;

    private static final int LONGEST_HEAD_WORDS = 6;
    /** Mail programs put a signature under this line (RFC 3676, 4.3): it signs, and is nobody's own words. */
    private static final String SIGNATURE_BELOW = "--";

    static WrittenText of(String body) {
        List<String> lines = body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(">"))
                .toList();
        int end = lines.indexOf(SIGNATURE_BELOW);
        return end < 0 ? new WrittenText(lines, false) : new WrittenText(lines.subList(0, end), end + 1 < lines.size());
    }

    int words() {
        return all().size();
    }

    /** @param part {@code greets}, {@code asks} or {@code signed} */
    boolean has(String part) {
        return switch (part) {
            case "greets" -> greets();
            case "asks" -> asks();
            case "signed" -> isSigned();
            default -> throw new IllegalArgumentException(part + " is no part of a text");
        };
    }

    boolean greets() {
        for (int i = 0; i < Math.min(lines.size(), LINES_BEFORE_GREETING); i++) {
            List<String> line = Phrases.words(lines.get(i));
            if (isGreeting(line, i == 0 ? WORDS_BEFORE_GREETING : 1)) {
                return true;
            }
            if (line.size() > LONGEST_HEAD_WORDS || lines.get(i).matches(".*[.!?؟]")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGreeting(List<String> line, int places) {
        return GREETINGS.isAmongFirst(line, places)
                || (!line.isEmpty() && line.get(0).matches("(bonjour|bonsoir).*"));
    }

    boolean asks() {
        String text = String.join("\n", lines);
        String plain = " " + TELLING.matcher(String.join(" ", all())).replaceAll("") + " ";
        return text.matches("(?s).*[?؟].*")
                || REQUESTS.isIn(Phrases.words(plain))
                || THANKS_FOR_DOING.matcher(plain).matches()
                || ORDER.matcher(plain).matches()
                || BETWEEN_SENTENCES.splitAsStream(text).anyMatch(sentence -> ASKING_FIRST
                        .findBeginning(Phrases.words(sentence))
                        .isPresent());
    }

    boolean isSigned() {
        if (signedBelow) {
            return true;
        }
        return Signature.isUnder(lines);
    }

    private List<String> all() {
        return Phrases.words(String.join(" ", lines));
    }
}
