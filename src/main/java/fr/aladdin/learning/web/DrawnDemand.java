package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Wording;
import java.util.List;

/**
 * A demand of the pile as it is drawn.
 *
 * @param looks sms, call, page, window, poster or offer
 * @param parts in French
 * @param meanings its words in the person's language; none when they are French for this person too
 */
public record DrawnDemand(String looks, List<PileParts.Part> parts, List<Wording> meanings) {

    static DrawnDemand of(StepInHand here, String id) {
        PileParts all = new PileParts(here, id, null);
        return new DrawnDemand(all.looks(), all.parts(), all.meanings());
    }

    /** The address bar; none when it has none. */
    public List<PileParts.Part> bar() {
        return parts.stream().filter(part -> part.is("address")).toList();
    }

    /** The pictogram beside the word for its look. */
    public String icon() {
        return switch (looks) {
            case "sms" -> "chat";
            case "call" -> "phone";
            case "page" -> "globe";
            case "window" -> "laptop";
            case "poster" -> "qr";
            default -> "info";
        };
    }
}
