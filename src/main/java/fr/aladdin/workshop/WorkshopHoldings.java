package fr.aladdin.workshop;

import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What is held of somebody in workshops: that they had a place, or waited for one. */
@ApplicationScoped
public class WorkshopHoldings implements Holdings {

    private static final int BEFORE_THE_ACCOUNT = 2;

    @Override
    public int turn() {
        return BEFORE_THE_ACCOUNT;
    }

    @Override
    public List<Holding> list() {
        return List.of(Holding.of("enrolment", Subject.HOURS, "person")
                .tells("workshop", "(SELECT w.title FROM workshop w WHERE w.id = t.workshop)")
                .tells("starts_at", "(SELECT w.starts_at FROM workshop w WHERE w.id = t.workshop)")
                .shows("state", "seat", "enrolled_at", "left_at")
                .hides("id", "workshop", "enrolled_by", "version")
                .newestBy("enrolled_at"));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "workshop", "a meeting and who of the staff planned and validated it",
                "workshop_trainer", "who of the staff leads it",
                "calendar_address", "that the calendar of a member of staff follows their workshops",
                "replacement", "who of the staff takes the place of another in a workshop");
    }
}
