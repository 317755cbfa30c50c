package fr.aladdin.passphrase;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * How many tries a machine needs to find what somebody made up, estimated by zxcvbn with what French people choose: names,
 * towns, tender words, and walks over an AZERTY keyboard (docs/adr/0015). It is an upper bound: a machine may know more.
 */
public final class Strength {

    /** What is longer is judged by its beginning: the estimate takes time that grows faster than the length. */
    private static final int LOOKED_AT = 60;

    private static final Zxcvbn ESTIMATOR = build();

    private Strength() {}

    /** Bits of the number of tries, 0 for nothing at all. */
    public static double bits(String typed) {
        if (typed.isEmpty()) {
            return 0;
        }
        String looked = typed.substring(0, Math.min(LOOKED_AT, typed.length()));
        return ESTIMATOR.measure(looked).getGuessesLog10() * Math.log(10) / Math.log(2);
    }

    private static Zxcvbn build() {
        try {
            List<String> words = WordList.words().stream()
                    .sorted(Comparator.comparing(String::length))
                    .toList();
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("french_known", WordList.read("known.txt")))
                    .dictionary(new Dictionary("french_words", words))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .keyboard(
                            new SlantedKeyboardLoader("azerty", () -> Strength.class.getResourceAsStream("azerty.txt"))
                                    .load())
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
