package fr.aladdin.hours;

import fr.aladdin.platform.Clocks;
import java.util.List;

/**
 * A validated workshop in the words of the national tool, La Coop de la médiation numérique: one « activité », with
 * its type, date, duration in minutes, kind of place and how many « accompagnements » it counts.
 *
 * <p>Codes: the tool's public statistics ({@code type} individuel or collectif, {@code type_lieu} lieu_activite, {@code
 * thematiques}).
 */
public record CoopActivity(WorkshopHours workshop, List<String> themes) {

    /** The tool's own names. */
    public static final List<String> HEADINGS = List.of(
            "type", "date", "duree", "type_lieu", "lieu", "titre_atelier", "thematiques", "accompagnements_count");

    public CoopActivity {
        themes = List.copyOf(themes);
    }

    /** As one line under {@link #HEADINGS}. */
    public List<Object> cells() {
        return List.of(
                workshop.isGroup() ? "collectif" : "individuel",
                workshop.startsAt().atZone(Clocks.BORDEAUX).toLocalDate().toString(),
                workshop.minutes(),
                "lieu_activite",
                workshop.place(),
                workshop.title(),
                String.join(",", themes),
                workshop.came());
    }
}
