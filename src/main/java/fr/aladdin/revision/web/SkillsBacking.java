package fr.aladdin.revision.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.revision.GestureReach;
import fr.aladdin.revision.GestureState;
import fr.aladdin.revision.Revisions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the reader can do, by gesture: alone, with help, or seen; what they have not met is not spoken of. */
@Named("revisionSkills")
@RequestScoped
public class SkillsBacking {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Revisions revisions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ActiveLanguage language;

    private Map<String, GestureReach> reaches = Map.of();

    @PostConstruct
    void read() {
        reaches = revisions.reaches(List.of(signedIn.accountId())).getOrDefault(signedIn.accountId(), Map.of());
    }

    /** What they have done alone; what follows « Je sais… ». */
    public List<Wording> alone() {
        return names(Set.of(GestureState.ALONE, GestureState.AGAIN));
    }

    public List<Wording> withHelp() {
        return names(Set.of(GestureState.WITH_HINTS));
    }

    public List<Wording> seen() {
        return names(Set.of(GestureState.SEEN));
    }

    private List<Wording> names(Set<GestureState> wanted) {
        return catalogue.gestures().stream()
                .filter(gesture -> wanted.contains(
                        reaches.getOrDefault(gesture.id(), GestureReach.NONE).state()))
                .map(gesture -> catalogue.gestureName(gesture.id(), language.get()))
                .toList();
    }
}
