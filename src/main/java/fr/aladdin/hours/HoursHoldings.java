package fr.aladdin.hours;

import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is held of the hours of somebody. The accounts ask that durations stay when a person is erased; the rows then
 * belong to nobody.
 */
@ApplicationScoped
public class HoursHoldings implements Holdings {

    private static final int BEFORE_WORKSHOPS = 1;
    private static final String WORKSHOP = "(SELECT w.title FROM workshop w WHERE w.id = t.workshop)";

    /** A reason is words of the team, in which a name may stand; that it was given and when stays. */
    private static final String NO_REASON = "—";

    @PersistenceContext
    private EntityManager database;

    @Override
    public int turn() {
        return BEFORE_WORKSHOPS;
    }

    @Override
    public List<Holding> list() {
        return List.of(
                Holding.where(
                                "attendance_change",
                                Subject.HOURS,
                                "t.attendance IN (SELECT a.id FROM attendance a WHERE a.person = ?1)")
                        .shows("changed_at", "reason", "arrived_before", "left_before", "minutes_away")
                        .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.changed_by)")
                        .hides("id", "attendance", "changed_by")
                        .newestBy("changed_at")
                        .staying(),
                Holding.where(
                                "attendance_absence",
                                Subject.HOURS,
                                "t.attendance IN (SELECT a.id FROM attendance a WHERE a.person = ?1)")
                        .shows("gone_at", "back_at")
                        .hides("attendance")
                        .newestBy("gone_at")
                        .staying(),
                Holding.of("attendance", Subject.HOURS, "person")
                        .tells("workshop", WORKSHOP)
                        .shows("arrived_at")
                        .tells("departed_at", "t.left_at")
                        .shows("means", "recorded_at", "removed_at")
                        .hides("id", "workshop", "recorded_by", "left_by", "version")
                        .newestBy("arrived_at")
                        .staying(),
                Holding.of("ledger_entry", Subject.HOURS, "person")
                        .tells("workshop", WORKSHOP)
                        .shows("month", "minutes", "reason", "entered_at")
                        .hides("id", "workshop", "programme", "partner", "place", "kind", "about_month", "entered_by")
                        .newestBy("entered_at")
                        .staying());
    }

    @Override
    public void eraseElsewhere(UUID person) {
        takeReasons(
                "attendance_change SET reason = ?2 WHERE attendance IN"
                        + " (SELECT a.id FROM attendance a WHERE a.person = ?1)",
                person);
        takeReasons("ledger_entry SET reason = ?2 WHERE reason <> '' AND person = ?1", person);
    }

    private void takeReasons(String update, UUID person) {
        database.createNativeQuery("UPDATE " + update)
                .setParameter(1, person)
                .setParameter(2, NO_REASON)
                .executeUpdate();
    }

    @Override
    public Map<String, String> without() {
        return Map.of("month_closing", "sums of a month");
    }
}
