package fr.aladdin.learning.web;

import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.identity.Inscription;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.learning.PracticeExchanges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on the drawn screens: the words of the module, or those of the invented little web. */
@RequestScoped
public class SceneWords {

    /** The module may say these in place of the words of the little web. */
    private static final List<String> OWN = List.of("service.accueil", "dedans.bonjour");

    private static final String INSIDE = "dedans.";

    @Inject
    private StepInHand here;

    @Inject
    private Messages messages;

    @Inject
    private PracticeExchanges exchanges;

    private @Nullable Map<String, String> known;

    /** @param place {@code screen} or {@code screen.element} */
    SceneView.Said at(String place) {
        if (here.step() instanceof IdentityTask task && !isModules(place)) {
            String claim = place.startsWith(INSIDE) ? place.substring(INSIDE.length()) : "";
            if (received().containsKey(claim)) {
                return said(Inscription.of("data." + claim, received().get(claim)));
            }
            return Optional.ofNullable(task.journey().words().get(place))
                    .map(this::said)
                    .orElseGet(() -> said(Inscription.name(place)));
        }
        String key = here.step() instanceof IdentityTask
                ? (place.equals(OWN.get(0)) ? "accueil" : "dedans")
                : "ecran." + place;
        return both(here.inFrench(here.step().id() + "." + key), here.say(key));
    }

    /** What the service really got to know. */
    private Map<String, String> received() {
        if (known == null) {
            known = exchanges.findClaims(here.visit());
        }
        return known;
    }

    private boolean isModules(String place) {
        return OWN.contains(place)
                && !here.say(place.equals(OWN.get(0)) ? "accueil" : "dedans").isEmpty();
    }

    /** Words of the interface, in French, with what they mean beside. */
    SceneView.Said said(Inscription words) {
        return words.isName()
                ? both(in(Language.FRENCH, words), Wording.EMPTY)
                : both(in(Language.FRENCH, words), in(here.language(), words));
    }

    Wording in(Inscription words) {
        return in(here.language(), words);
    }

    /** What a lent paper is called, in the language of the page. */
    Wording lent(String id) {
        return here.step() instanceof IdentityTask task
                ? Optional.ofNullable(task.journey().lent().get(id))
                        .map(one -> in(one.name()))
                        .orElse(Wording.EMPTY)
                : here.say("prete." + id);
    }

    private Wording in(Language language, Inscription words) {
        return new Wording(List.of(new Sentence(words.in(language, messages), language, TranslationState.SOURCE)));
    }

    private static SceneView.Said both(Wording french, Wording own) {
        return new SceneView.Said(
                FindView.cut(french), own.isEmpty() || own.plain().equals(french.plain()) ? Wording.EMPTY : own);
    }
}
