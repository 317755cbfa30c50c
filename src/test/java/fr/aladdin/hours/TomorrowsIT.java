package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.platform.Clocks;
import fr.aladdin.training.Stuck;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import fr.aladdin.workshop.tomorrow.Opening;
import fr.aladdin.workshop.tomorrow.Pair;
import fr.aladdin.workshop.tomorrow.Practice;
import fr.aladdin.workshop.tomorrow.Tomorrow;
import fr.aladdin.workshop.tomorrow.Tomorrows;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sheet before a workshop follows from what those who are expected have done, and from nothing else. */
@ExtendWith(ArquillianExtension.class)
class TomorrowsIT {

    private static final String ADDRESS = "mail.read-address";
    private static final String SIGNS = "key.special";
    private static final String COPYING = "recopier-une-adresse";
    private static final String PASSAGE = "INSERT INTO passage (id, account, module, step, started_at, last_at)"
            + " VALUES (?::uuid, ?::uuid, 'mail-adresse', 'au-guichet', now(), now())";
    private static final String ANSWER = "INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at,"
            + " content_version, language) VALUES (gen_random_uuid(), ?::uuid, ?, ?::int, '', ?, 90000,"
            + " now() - ?::int * interval '1 minute', '1', 'fr')";

    private static final String DONE = "INSERT INTO step_visit (id, passage, step, opened_at, done_at)"
            + " VALUES (gen_random_uuid(), ?::uuid, ?, now() - interval '5 minutes', now() - interval '5 minutes')";

    @Inject
    private HoursRoom here;

    @Inject
    private Tomorrows tomorrows;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Workshops workshops;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private LocalDate today = LocalDate.EPOCH;
    private Room room = new Room(new UUID(0, 0), "", 1, LocalTime.MIN, LocalTime.NOON);
    private UUID awa = new UUID(0, 0);
    private UUID bo = new UUID(0, 0);

    @BeforeEach
    void two_people_of_a_group() throws SQLException {
        here.open(1_200);
        // the day of the answers, which are some minutes old
        today = LocalDate.ofInstant(clock.instant().minus(5, ChronoUnit.MINUTES), Clocks.BORDEAUX);
        room = here.room();
        awa = here.person("Awa");
        bo = here.person("Bo");
    }

    @Test
    void practice_counts_from_the_end_of_the_last_workshop_that_is_over() throws SQLException {
        workshop(today.minusDays(14));
        Workshop before = workshop(today.minusDays(7));
        workshops.cancel(workshop(today.minusDays(1)).id(), here.trainer(), HoursRoom.EVERYWHERE);
        // not over yet: nothing is since then
        workshop(today.plusDays(1));
        Workshop next = workshop(today.plusDays(8), awa, bo);
        UUID passage = passage(awa);
        answer(passage, "au-guichet", 1, "NOTED", 60 * 24 * 10);
        answer(passage, COPYING, 1, "NOT_YET", 3);
        answer(passage, COPYING, 2, "RIGHT", 2);
        Tomorrow sheet = read(next);
        assertTrue(sheet.afterWorkshop());
        assertEquals(before.endsAt(), sheet.since());
        assertEquals(List.of("Awa", "Bo"), names(sheet));
        assertEquals(1, sheet.practice().get(0).steps());
        assertEquals(3, sheet.practice().get(0).minutes());
        assertFalse(sheet.practice().get(1).isAny());
        assertEquals(List.of(), sheet.stuck());
    }

    @Test
    void before_the_first_workshop_two_weeks_count() throws SQLException {
        Workshop first = workshop(today.plusDays(2), awa);
        Tomorrow sheet = read(first);
        assertFalse(sheet.afterWorkshop());
        assertEquals(today.minusDays(12), LocalDate.ofInstant(sheet.since(), Clocks.BORDEAUX));
        assertEquals(Optional.empty(), sheet.opening());
    }

    @Test
    void whoever_is_stuck_is_told_with_the_tries_and_sits_beside_whoever_did_it_alone() throws SQLException {
        Workshop next = workshop(today.plusDays(2), awa, bo);
        UUID ofAwa = passage(awa);
        for (int miss = 1; miss <= 3; miss++) {
            answer(ofAwa, COPYING, miss, "NOT_YET", 10 - miss);
        }
        doAlone(bo);
        Tomorrow sheet = read(next);
        assertEquals(
                Set.of(ADDRESS, SIGNS),
                sheet.stuck().stream().map(Stuck::gesture).collect(Collectors.toSet()));
        assertTrue(sheet.stuck().stream()
                .allMatch(one -> one.person().equals(awa)
                        && one.misses() == 3
                        && one.last().step().equals(COPYING)));
        assertEquals(1, sheet.pairs().size());
        Pair pair = sheet.pairs().get(0);
        assertEquals(List.of("Bo", "Awa", today), List.of(pair.helps(), pair.stuck(), pair.aloneOn()));
        Opening opening = sheet.opening().orElseThrow();
        assertEquals(Opening.Why.STUCK, opening.why());
        assertEquals(1, opening.people());
    }

    @Test
    void when_nobody_is_stuck_one_begins_with_what_comes_back_on_the_day_of_the_workshop() throws SQLException {
        doAlone(awa);
        assertEquals(Optional.empty(), read(workshop(today.plusDays(1), awa)).opening());
        // done alone once, it comes back two days later
        Opening opening = read(workshop(today.plusDays(2), awa)).opening().orElseThrow();
        assertEquals(Opening.Why.DUE, opening.why());
        assertTrue(Set.of(ADDRESS, SIGNS).contains(opening.gesture()));
    }

    @Test
    void whoever_is_not_expected_stands_nowhere_on_it() throws SQLException {
        Workshop next = workshop(today.plusDays(2), awa);
        doAlone(bo);
        Tomorrow sheet = read(next);
        assertEquals(List.of("Awa"), names(sheet));
        assertEquals(Optional.empty(), sheet.opening());
    }

    private Tomorrow read(Workshop workshop) {
        return tomorrows.read(workshop, here.trainer());
    }

    private static List<String> names(Tomorrow sheet) {
        return sheet.practice().stream().map(Practice::name).toList();
    }

    private Workshop workshop(LocalDate day, UUID... expected) {
        Workshop made = here.workshop(room, day.toString(), "09:00", "11:00");
        enrolments.enrol(made.id(), List.of(expected), here.trainer(), HoursRoom.EVERYWHERE);
        return made;
    }

    private UUID passage(UUID person) throws SQLException {
        UUID id = UUID.randomUUID();
        run(PASSAGE, id, person);
        return id;
    }

    private void doAlone(UUID person) throws SQLException {
        UUID passage = passage(person);
        answer(passage, COPYING, 1, "RIGHT", 5);
        run(DONE, passage, COPYING);
    }

    private void answer(UUID passage, String step, int attempt, String verdict, int minutesAgo) throws SQLException {
        run(ANSWER, passage, step, attempt, verdict, minutesAgo);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            statement.execute();
        }
    }
}
