package fr.aladdin.workshop.web;

import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.UUID;

/** What stands in the boxes of a workshop's form: what was sent, else what the workshop says, else what is usual. */
@Named("workshopPlanFields")
@RequestScoped
public class PlanFields {

    @Inject
    private Asked asked;

    @Inject
    private PlanBacking page;

    @Inject
    private Trainer trainer;

    public String value(String field) {
        if (field.equals("seats") && asked.has("kind", "individual")) {
            return "1";
        }
        if (asked.posted()) {
            return asked.text(field);
        }
        Workshop old = page.changed();
        if (old == null) {
            return field.equals("seats") ? "10" : field.equals("times") ? "1" : "";
        }
        ZonedDateTime starts = old.startsAt().atZone(Clocks.BORDEAUX);
        return switch (field) {
            case "title" -> old.title();
            case "seats" -> String.valueOf(old.seats());
            case "day" -> starts.toLocalDate().toString();
            case "from" -> starts.toLocalTime().toString();
            case "to" -> old.endsAt().atZone(Clocks.BORDEAUX).toLocalTime().toString();
            default -> "";
        };
    }

    /** Whether that choice is made. */
    public boolean chosen(String field, String value) {
        if (asked.posted()) {
            return asked.has(field, value);
        }
        Workshop old = page.changed();
        return switch (field) {
            case "trainer" ->
                old == null
                        ? trainer.id().toString().equals(value)
                        : old.trainers().contains(UUID.fromString(value));
            case "language" ->
                old == null ? value.equals("fr") : old.languages().contains(value);
            case "module" -> old != null && old.modules().contains(value);
            case "room" -> old != null && old.room().toString().equals(value);
            default -> false;
        };
    }
}
