package fr.aladdin.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.HoursRoom;
import fr.aladdin.learning.Passages;
import fr.aladdin.training.Assignment;
import fr.aladdin.training.Assignments;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The board of a workshop that is on, over a real PostgreSQL that says when something has changed. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    private static final int SECONDS = 2;

    @Inject
    private HoursRoom here;

    @Inject
    private Board board;

    @Inject
    private HelpRequests requests;

    @Inject
    private Calls calls;

    @Inject
    private SentModules sent;

    @Inject
    private Watchers watchers;

    @Inject
    private OpenBoards open;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private Assignments assignments;

    @Inject
    private Passages passages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    private UUID trainer = new UUID(0, 0);
    private UUID person = new UUID(0, 0);
    private UUID neighbour = new UUID(0, 0);
    private List<Workshop> held = List.of();

    @BeforeEach
    void a_workshop_that_is_on() {
        here.open(1_200);
        trainer = here.trainer();
        person = here.person("Un");
        neighbour = here.person("Deux");
        held = List.of(here.workshopThatIsOn());
        enrolments.enrol(workshop().id(), List.of(person, neighbour), trainer, HoursRoom.EVERYWHERE);
    }

    @Test
    void a_call_is_told_to_who_watches_the_board() throws InterruptedException {
        BlockingQueue<News> heard = watch();
        requests.call(person);
        assertEquals(News.CHANGED, next(heard));
        assertTrue(seatOf(person).calls());
        requests.give(workshop().id(), person, trainer);
        assertEquals(News.CHANGED, next(heard));
        assertTrue(!seatOf(person).calls());
    }

    @Test
    void what_somebody_does_in_a_module_is_told_and_stands_on_their_seat() throws InterruptedException {
        BlockingQueue<News> heard = watch();
        assertEquals(Seat.State.EXPECTED, seatOf(person).state());
        passages.start(person, catalogue.getModule("mail-lire"), UUID.randomUUID());
        assertEquals(News.CHANGED, next(heard));
        assertEquals(Seat.State.MOVING, seatOf(person).state());
        assertEquals("mail-lire", seatOf(person).where().orElseThrow().module());
    }

    @Test
    void every_page_of_somebody_knows_that_they_call_until_somebody_came() throws InterruptedException {
        BlockingQueue<News> heard = watch();
        requests.call(person);
        assertEquals(News.CHANGED, next(heard));
        assertTrue(calls.from(person));
        assertTrue(!calls.from(neighbour));
        requests.give(workshop().id(), person, trainer);
        assertEquals(News.CHANGED, next(heard));
        assertTrue(!calls.from(person));
    }

    @Test
    void whoever_works_without_having_signed_is_told_apart() {
        assertTrue(!seatOf(person).missesSignature());
        passages.start(person, catalogue.getModule("mail-lire"), UUID.randomUUID());
        assertTrue(seatOf(person).missesSignature());
        attendances.arrive(workshop(), person, clock.instant(), Attendance.Means.TRAINER, trainer);
        assertTrue(!seatOf(person).missesSignature());
    }

    @Test
    void who_signs_is_there_and_who_left_calls_nobody() throws InterruptedException {
        BlockingQueue<News> heard = watch();
        attendances.arrive(workshop(), person, clock.instant().minusSeconds(120), Attendance.Means.CARD, person);
        assertEquals(News.CHANGED, next(heard));
        assertEquals(Seat.State.THERE, seatOf(person).state());
        attendances.leave(workshop(), person, clock.instant(), person);
        assertEquals(Seat.State.LEFT, seatOf(person).state());
        requests.call(person);
        assertEquals(List.of(), requests.list(workshop().id()));
    }

    @Test
    void whoever_calls_while_their_arrival_is_noted_is_heard() throws Exception {
        for (int i = 0; i < 20; i++) {
            List<Future<Boolean>> both = threads.invokeAll(List.of(
                    () -> attendances
                            .arrive(workshop(), person, clock.instant(), Attendance.Means.CARD, person)
                            .isOf(person),
                    () -> {
                        requests.call(person);
                        return requests.find(workshop().id(), person).isPresent();
                    }));
            for (Future<Boolean> act : both) {
                assertTrue(act.get());
            }
            requests.give(workshop().id(), person, trainer);
            attendances.remove(workshop(), person, "essai", trainer);
        }
    }

    @Test
    void a_second_call_goes_on_with_the_first_and_a_call_can_be_taken_back() {
        requests.call(person);
        requests.call(neighbour);
        requests.call(person);
        assertEquals(
                List.of(person, neighbour),
                requests.list(workshop().id()).stream().map(HelpRequest::person).toList());
        assertEquals(
                1,
                requests.countBefore(requests.find(workshop().id(), neighbour).orElseThrow()));
        requests.withdraw(person);
        assertTrue(requests.find(workshop().id(), person).isEmpty());
    }

    @Test
    void of_a_workshop_whose_board_is_open_nowhere_the_database_says_nothing() throws SQLException {
        try (Connection listener = database.getConnection();
                Statement statement = listener.createStatement()) {
            statement.execute("LISTEN aladdin_board");
            requests.call(person);
            open.renew(List.of(workshop().id()));
            requests.call(neighbour);
            // what was said before is delivered with the answer
            statement.execute("SELECT 1");
            PGNotification[] words = listener.unwrap(PGConnection.class).getNotifications();
            statement.execute("UNLISTEN aladdin_board");
            assertEquals(
                    List.of(workshop().id().toString()),
                    Stream.of(words).map(PGNotification::getParameter).toList());
        }
    }

    @Test
    void nobody_is_called_by_somebody_without_a_workshop() {
        UUID stranger = here.person("Trois");
        assertTrue(requests.findWorkshop(stranger).isEmpty());
        requests.call(stranger);
        assertTrue(requests.list(workshop().id()).isEmpty());
    }

    @Test
    void help_is_given_to_nobody_who_has_no_seat_there() {
        UUID stranger = here.person("Trois");
        assertThrows(RuntimeException.class, () -> requests.give(workshop().id(), stranger, trainer));
        requests.give(workshop().id(), neighbour, trainer);
    }

    @Test
    void the_room_is_sent_to_a_module_which_is_given_to_who_is_there() {
        attendances.arrive(workshop(), person, clock.instant(), Attendance.Means.TRAINER, trainer);
        sent.send(workshop(), "mail-lire", trainer);
        assertEquals("mail-lire", sent.findLast(workshop().id()).orElseThrow().module());
        assertEquals(
                List.of("mail-lire"),
                assignments.listOfPerson(person).stream()
                        .map(Assignment::module)
                        .toList());
        assertEquals(List.of(), assignments.listOfPerson(neighbour));
    }

    @Test
    void whoever_has_gone_back_and_misses_an_earlier_step_is_stuck_there() throws SQLException {
        passages.start(person, catalogue.getModule("mail-lire"), UUID.randomUUID());
        String first = seatOf(person).where().orElseThrow().step();
        change("INSERT INTO step_visit (id, passage, step, opened_at) SELECT gen_random_uuid(), id, 'plus-loin', now()"
                + " FROM passage WHERE account = ?");
        change("UPDATE passage SET step = 'plus-loin' WHERE account = ?");
        assertEquals("plus-loin", seatOf(person).where().orElseThrow().step());
        change("INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at, content_version, language)"
                + " SELECT gen_random_uuid(), v.passage, v.step, n, '', 'NOT_YET', 1000, now() + n * interval '1 second',"
                + " '', 'fr' FROM step_visit v, passage p, generate_series(1, 3) n"
                + " WHERE v.passage = p.id AND v.step <> p.step AND p.account = ?");
        assertEquals(Seat.State.STUCK, seatOf(person).state());
        assertEquals(first, seatOf(person).where().orElseThrow().step());
        change("UPDATE answer SET verdict = 'RIGHT' WHERE attempt = 3"
                + " AND passage IN (SELECT id FROM passage WHERE account = ?)");
        assertEquals(Seat.State.MOVING, seatOf(person).state());
        assertEquals("plus-loin", seatOf(person).where().orElseThrow().step());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person);
            statement.executeUpdate();
        }
    }

    @Test
    void every_seat_is_shown_free_ones_included() {
        List<Seat> seats = board.read(workshop(), trainer);
        assertEquals(List.of(1, 2, 3, 4, 5), seats.stream().map(Seat::number).toList());
        assertEquals(3, seats.stream().filter(Seat::isFree).count());
    }

    private Workshop workshop() {
        return held.get(0);
    }

    private Seat seatOf(UUID somebody) {
        return board.read(workshop(), trainer).stream()
                .filter(seat -> seat.person().filter(somebody::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What is heard from now on; who begins to watch is told twice. */
    private BlockingQueue<News> watch() throws InterruptedException {
        BlockingQueue<News> heard = new LinkedBlockingQueue<>();
        Predicate<News> watcher = heard::add;
        watchers.watch(workshop().id(), watcher);
        assertEquals(News.CHANGED, next(heard));
        assertEquals(News.CHANGED, next(heard));
        return heard;
    }

    private static News next(BlockingQueue<News> heard) throws InterruptedException {
        News news = heard.poll(SECONDS, TimeUnit.SECONDS);
        while (news == News.BEAT) {
            news = heard.poll(SECONDS, TimeUnit.SECONDS);
        }
        return news;
    }
}
