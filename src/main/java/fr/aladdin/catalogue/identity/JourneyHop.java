package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.identity.JourneyPlan.Beside;
import fr.aladdin.catalogue.scene.SceneAct;

/** What an act in the journey means between the service and Olivette. */
public enum JourneyHop {
    /** To Olivette, to be signed in. */
    DEPARTURE,
    /** Back from Olivette, signed in. */
    CONSENT,
    /** Back from Olivette, without. */
    REFUSAL,
    /** To Olivette, to be signed out. */
    FAREWELL,
    NONE;

    public static JourneyHop of(Journey journey, SceneAct act) {
        if (!journey.plan().throughOlivette()) {
            return NONE;
        }
        return switch (act.screen() + "/" + act.element()) {
            case "service/olivette", "service/olivette-encore" -> DEPARTURE;
            case "accord/continuer", "accord-autre/continuer" -> CONSENT;
            case "accord/annuler", "accord-autre/annuler", "choix/revenir" -> REFUSAL;
            case "dehors/deconnexion-olivette" -> FAREWELL;
            default -> NONE;
        };
    }

    /** As whom one is signed in by this act. */
    public static PracticePerson whose(Journey journey, SceneAct act) {
        return act.screen().equals("accord-autre")
                ? journey.plan()
                        .beside()
                        .map(Beside::person)
                        .orElse(journey.plan().person())
                : journey.plan().person();
    }
}
