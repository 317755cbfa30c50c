package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.passphrase.DrawnPhrase;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Types passphrases as a proof records them: {@code {mots}} are the words drawn for the box, {@code {Mots}} the same with a
 * capital, {@code {1}} the first of them.
 */
public final class PhraseHand {

    private static final List<DrawnPhrase> DRAWN = List.of(
            new DrawnPhrase(List.of("chaise", "nuage", "tapis", "radis", "ficelle", "ballon", "poireau", "wagon")),
            new DrawnPhrase(List.of("lampe", "citron", "tunnel", "jupe", "facteur", "prairie", "moulin", "sable")));

    private PhraseHand() {}

    /** What is handed in after these acts. */
    static Given look(PassphraseTask task, List<Act> acts) {
        List<DrawnPhrase> drawn = DRAWN.stream()
                .map(all -> new DrawnPhrase(all.words().subList(0, Math.min(8, task.draws()))))
                .toList();
        List<String> typed = values(acts, "type");
        List<String> filled = IntStream.range(0, typed.size())
                .mapToObj(box -> fill(typed.get(box), drawn.get(box).words()))
                .toList();
        return task.look(
                filled, task.draws() == 0 ? List.of() : drawn, String.join("", values(acts, "keep")), List.of());
    }

    private static List<String> values(List<Act> acts, String verb) {
        return acts.stream()
                .filter(act -> act.verb().equals(verb))
                .findFirst()
                .map(Act::values)
                .orElse(List.of());
    }

    /** What a proof says to type, with the words of its box. */
    public static String fill(String text, List<String> words) {
        String phrase = String.join(" ", words);
        String filled = text.replace("{mots}", phrase);
        if (!words.isEmpty()) {
            filled = filled.replace("{Mots}", phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
        }
        for (int word = 0; word < words.size(); word++) {
            filled = filled.replace("{" + (word + 1) + "}", words.get(word));
        }
        return filled;
    }
}
