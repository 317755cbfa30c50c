package fr.aladdin.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import fr.aladdin.account.Place;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.PostOffice;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten people of a workshop write to each other. */
@ExtendWith(ArquillianExtension.class)
class WorkshopIT {

    private static final List<String> NAMES =
            List.of("Amina", "Bruno", "Chen", "Dina", "Emil", "Fatou", "Goran", "Hana", "Ines", "Jamal");

    @Inject
    private Workshop workshop;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Addresses addresses;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService machines;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private Account julien;
    private Place place;
    private Group group;
    private final List<Account> people = new ArrayList<>();

    @BeforeEach
    void ten_people_and_their_trainer() {
        julien = workshop.trainer("Julien");
        place = workshop.place(julien);
        group = workshop.group(place, julien);
        people.clear();
        NAMES.forEach(name -> people.add(workshop.member(group, name, julien)));
    }

    @Test
    void when_all_ten_write_to_all_at_once_no_message_is_lost_or_doubled() throws Exception {
        List<Callable<Message>> all = new ArrayList<>();
        for (Account from : people) {
            for (Account to : people) {
                if (!from.equals(to)) {
                    String subject = from.displayName() + " à " + to.displayName();
                    all.add(() -> workshop.send(from, workshop.address(to), subject));
                }
            }
        }
        for (Future<Message> sent : machines.invokeAll(all)) {
            sent.get();
        }
        for (Account to : people) {
            Set<String> expected = people.stream()
                    .filter(from -> !from.equals(to))
                    .map(from -> from.displayName() + " à " + to.displayName())
                    .collect(Collectors.toSet());
            List<String> found = workshop.subjects(to);
            assertEquals(9, found.size(), to.displayName());
            assertEquals(expected, new HashSet<>(found), to.displayName());
            assertEquals(9L, mailboxes.countUnread(to.id()).get(Folder.INBOX));
        }
    }

    @Test
    void two_who_ask_at_once_for_the_addresses_of_each_other_wait_and_both_have_them() throws Exception {
        Account amina = people.get(0);
        Account bruno = people.get(1);
        transaction.begin();
        addresses.of(amina.id(), "Amina");
        Future<Void> other = machines.submit(() -> {
            transaction.begin();
            addresses.of(bruno.id(), "Bruno");
            addresses.of(amina.id(), "Amina");
            transaction.commit();
            return null;
        });
        awaitSomebodyWhoWaits();
        addresses.of(bruno.id(), "Bruno");
        transaction.commit();
        other.get();
        assertEquals(1, addresses.listOf(amina.id()).size());
        assertEquals(1, addresses.listOf(bruno.id()).size());
    }

    /** Until somebody waits for what this transaction holds. */
    private void awaitSomebodyWhoWaits() throws SQLException {
        try (Connection watcher = database.getConnection();
                Statement statement = watcher.createStatement()) {
            boolean waits = false;
            while (!waits) {
                try (ResultSet found = statement.executeQuery("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")) {
                    waits = found.next() && found.getBoolean(1);
                }
            }
        }
    }

    @Test
    void an_answer_travels_back_into_the_same_exchange() {
        Account amina = people.get(0);
        Account bruno = people.get(1);
        Message sent = workshop.send(amina, workshop.address(bruno), "Jeudi");
        Message received = workshop.received(bruno).get(0);
        workshop.answer(bruno, received);
        Message back = workshop.received(amina).get(0);
        assertEquals(sent.thread(), back.thread());
        assertEquals(List.of("Amina", "Bruno"), names(amina, sent));
        assertEquals(List.of("Amina", "Bruno"), names(bruno, received));
        assertTrue(back.quoted().contains("> Bonjour,"));
    }

    @Test
    void copies_are_seen_and_hidden_copies_are_not() {
        Account amina = people.get(0);
        String bruno = workshop.address(people.get(1));
        String chen = workshop.address(people.get(2));
        String dina = workshop.address(people.get(3));
        workshop.send(amina, bruno, chen, dina, "Goûter");
        for (Account reader : people.subList(1, 4)) {
            Message received = workshop.received(reader).get(0);
            assertEquals(bruno, received.to());
            assertEquals(chen, received.cc());
            assertEquals("", received.bcc());
        }
        assertEquals(List.of(), workshop.subjects(people.get(4)));
    }

    @Test
    void namesakes_have_different_addresses_and_keep_them() {
        Account one = workshop.member(group, "Dina Petit", julien);
        Account other = workshop.member(group, "Dina Petit", julien);
        String first = workshop.address(one);
        assertNotEquals(first, workshop.address(other));
        assertEquals(first, workshop.address(one));
        workshop.send(people.get(0), workshop.address(other), "Pour la seconde");
        assertEquals(List.of(), workshop.subjects(one));
        assertEquals(List.of("Pour la seconde"), workshop.subjects(other));
    }

    @Test
    void an_address_on_a_paper_is_reached_before_its_owner_has_opened_the_mailbox() {
        String surname = "k" + UUID.randomUUID().toString().substring(0, 8);
        Account newcomer = workshop.member(group, "Karim " + surname, julien);
        workshop.send(people.get(0), "karim." + surname + "@exercice.example", "Bienvenue");
        assertEquals(List.of("Bienvenue"), workshop.subjects(newcomer));
    }

    @Test
    void nobody_outside_the_group_is_reached_and_the_address_is_answered_like_one_that_does_not_exist() {
        Account stranger = workshop.member(workshop.group(place, workshop.trainer("Claire")), "Zoé", julien);
        Account amina = people.get(0);
        workshop.send(amina, workshop.address(stranger), "Bonjour");
        assertEquals(List.of(), workshop.subjects(stranger));
        assertEquals(
                Optional.of(PostOffice.NOT_DELIVERED),
                workshop.received(amina).get(0).scripted());
    }

    @Test
    void who_has_left_the_group_neither_writes_nor_is_written_to() {
        Account amina = people.get(0);
        Account bruno = people.get(1);
        Message earlier = workshop.send(amina, workshop.address(bruno), "Avant");
        workshop.leave(group, bruno, julien);
        workshop.send(amina, workshop.address(bruno), "Après");
        workshop.answer(bruno, workshop.received(bruno).get(0));
        assertEquals(
                1,
                workshop.received(bruno).stream()
                        .filter(m -> m.sender().isPresent())
                        .count());
        assertTrue(workshop.received(amina).stream().allMatch(m -> m.sender().isEmpty()));
        assertTrue(mailboxes.find(amina.id(), earlier.id()).isPresent());
    }

    @Test
    void a_person_and_their_trainer_write_to_each_other() {
        Account amina = people.get(0);
        workshop.send(amina, workshop.address(julien), "Une question");
        Message received = workshop.received(julien).get(0);
        workshop.answer(julien, received);
        assertEquals(1, workshop.received(amina).size());
        assertEquals(Optional.of(julien.id()), workshop.received(amina).get(0).sender());
    }

    @Test
    void nobody_reads_the_message_of_another() {
        workshop.send(people.get(0), workshop.address(people.get(1)), "Pour Bruno");
        Message received = workshop.received(people.get(1)).get(0);
        for (int i : IntStream.of(0, 2, 9).toArray()) {
            assertFalse(mailboxes.find(people.get(i).id(), received.id()).isPresent());
            assertFalse(mailboxes.report(people.get(i).id(), received.id(), null));
        }
        assertEquals(Folder.INBOX, workshop.received(people.get(1)).get(0).folder());
    }

    private List<String> names(Account person, Message of) {
        return mailboxes.listThread(person.id(), of.thread()).stream()
                .map(line -> line.fromName())
                .toList();
    }
}
