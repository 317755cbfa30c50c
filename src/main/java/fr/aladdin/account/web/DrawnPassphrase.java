package fr.aladdin.account.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.passphrase.DrawnPhrase;
import fr.aladdin.passphrase.SealedWords;
import fr.aladdin.passphrase.WordList;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words drawn for a passphrase of one's own, where somebody asks for them. The page carries them, sealed; nothing keeps them. */
@Named("drawnPassphrase")
@RequestScoped
public class DrawnPassphrase {

    private static final int WORDS = 5;
    private static final String PLACE = "account";

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SealedWords sealedWords;

    private @Nullable List<String> words;

    /** Those of the page before when its form was sent, else other ones; none when nobody asked. */
    public List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = asked.posted()
                    ? sealedWords
                            .open(signedIn.accountId(), PLACE, asked.text("drawn"))
                            .map(phrases -> phrases.get(0).words())
                            .orElse(List.of())
                    : asked.has("words", "1") ? WordList.draw(WORDS).words() : List.of();
            words = known;
        }
        return known;
    }

    /** The words for the form that is sent next. */
    public String sealed() {
        return sealedWords.seal(signedIn.accountId(), PLACE, List.of(new DrawnPhrase(words())));
    }
}
