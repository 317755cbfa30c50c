package fr.aladdin.workshop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkshopCalendarTest {

    private static final UUID ID = UUID.fromString("6f1c2d3e-0000-4000-8000-000000000001");
    private static final Instant PLANNED = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void a_workshop_stands_at_the_time_of_the_clock_on_the_wall_in_summer_and_in_winter() {
        assertThat(written(group("2026-07-02T12:00:00Z", "2026-07-02T14:00:00Z")))
                .contains("DTSTART;TZID=Europe/Paris:20260702T140000", "DTEND;TZID=Europe/Paris:20260702T160000");
        assertThat(written(group("2026-12-03T13:00:00Z", "2026-12-03T15:00:00Z")))
                .contains("DTSTART;TZID=Europe/Paris:20261203T140000", "DTEND;TZID=Europe/Paris:20261203T160000");
    }

    @Test
    void the_zone_is_told_with_its_changes() {
        assertThat(written(group("2026-07-02T12:00:00Z", "2026-07-02T14:00:00Z")))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Paris",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:19960331T020000",
                        "TZOFFSETFROM:+0100",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "BEGIN:STANDARD",
                        "DTSTART:19961027T030000",
                        "TZOFFSETTO:+0100",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void what_is_called_off_says_so_under_the_same_id() {
        CalendarEvent event = group("2026-07-02T12:00:00Z", "2026-07-02T14:00:00Z");
        CalendarEvent off = new CalendarEvent(
                ID,
                "GROUP",
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.place(),
                event.room(),
                event.address(),
                Instant.parse("2026-06-30T08:15:30Z"),
                Instant.parse("2026-06-30T08:15:30Z"),
                2);
        assertThat(written(event)).contains("UID:" + ID, "SEQUENCE:1", "DTSTAMP:20260301T100000Z", "STATUS:CONFIRMED");
        assertThat(written(off)).contains("UID:" + ID, "SEQUENCE:2", "DTSTAMP:20260630T081530Z", "STATUS:CANCELLED");
    }

    @Test
    void a_meeting_with_one_person_alone_does_not_carry_their_name() {
        CalendarEvent alone = new CalendarEvent(
                ID,
                "INDIVIDUAL",
                "Avec Awa",
                Instant.parse("2026-07-02T12:00:00Z"),
                Instant.parse("2026-07-02T14:00:00Z"),
                "Halle",
                "Salle",
                "",
                PLANNED,
                null,
                1);
        assertThat(written(alone))
                .contains("SUMMARY:Rendez-vous individuel", "LOCATION:Halle\\, Salle")
                .noneMatch(line -> line.contains("Awa"));
    }

    @Test
    void the_same_workshops_always_give_the_same_bytes() {
        CalendarEvent event = group("2026-07-02T12:00:00Z", "2026-07-02T14:00:00Z");
        assertThat(bytes(List.of(event))).isEqualTo(bytes(List.of(event)));
        assertThat(new String(bytes(List.of()), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static CalendarEvent group(String from, String to) {
        return new CalendarEvent(
                ID,
                "GROUP",
                "Premiers e-mails : écrire, lire",
                Instant.parse(from),
                Instant.parse(to),
                "Halle des Essais",
                "Grande salle",
                "1, rue Longue",
                PLANNED,
                null,
                1);
    }

    /** The lines, unfolded. */
    private static List<String> written(CalendarEvent event) {
        return new String(bytes(List.of(event)), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    private static byte[] bytes(List<CalendarEvent> events) {
        return new WorkshopCalendar("Mes ateliers", "Rendez-vous individuel", "https://aladdin.example").of(events);
    }
}
