package fr.aladdin.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.AccessCards;
import fr.aladdin.account.Account;
import fr.aladdin.account.Device;
import fr.aladdin.account.Erasure;
import fr.aladdin.account.SignIns;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.mailbox.Message;
import fr.aladdin.personal.HeldData;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.PersonalCopy;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody of whom there is something in every table takes a copy, is erased, and is looked for everywhere. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    /** In everything that they typed. */
    private final String said = "papillon" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Workshop workshop;

    @Inject
    private HeldData data;

    @Inject
    private PersonalCopy copy;

    @Inject
    private Erasure erasure;

    @Inject
    private AccessCards cards;

    @Inject
    private SignIns signIns;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private Account julien;
    private Account zelie;
    private Account bruno;
    private Group group;
    private String name;
    private String address;
    private String external;

    @BeforeEach
    void somebody_with_everything() throws SQLException {
        julien = workshop.trainer("Julien");
        group = workshop.group(workshop.place(julien), julien);
        name = "Zelie X" + UUID.randomUUID().toString().substring(0, 8);
        zelie = workshop.member(group, name, julien);
        bruno = workshop.member(group, "Bruno", julien);
        address = workshop.address(zelie);
        external = "external-" + zelie.id();
        fill();
    }

    @Test
    void something_stands_in_every_table_of_the_registry() {
        for (Holding holding : data.registry()) {
            assertTrue(data.count(zelie.id(), holding) > 0, "fill " + holding.id() + " in this test");
        }
    }

    @Test
    void the_copy_holds_what_was_typed_and_no_secret() throws Exception {
        Map<String, String> files = unzip(copy.of(zelie.id(), Language.FRENCH));
        assertEquals(2, files.size());
        String hash = one("SELECT words_hash FROM access_card WHERE account = ?", zelie.id());
        for (String file : files.values()) {
            for (String typed : List.of(name, said, external, address)) {
                assertTrue(file.contains(typed), typed + " in " + file);
            }
            assertFalse(file.contains(hash) || file.contains("argon2"));
            assertFalse(file.contains("account_data."), "a label is missing");
        }
        assertTrue(files.getOrDefault("mes-donnees.html", "").contains("Mes données"));
    }

    @Test
    void the_copy_speaks_the_language_of_the_person() throws Exception {
        assertTrue(unzip(copy.of(zelie.id(), Language.ARABIC))
                .getOrDefault("my-data.html", "")
                .contains("dir=\"rtl\""));
    }

    @Test
    void nothing_personal_is_left_but_what_is_listed() throws SQLException {
        Message received = workshop.received(bruno).get(0);
        workshop.answer(bruno, received);
        workshop.send(bruno, address, "Un mot pour toi");
        forward(received);
        sql(
                "INSERT INTO mail_contact (id, owner, name, address, added_at) VALUES (?, ?, ?, ?, now())",
                UUID.randomUUID(),
                bruno.id(),
                name,
                address);
        sql("INSERT INTO mail_word (owner, word, backwards) VALUES (?, ?, ?)", bruno.id(), said, "x");
        String card = one("SELECT encode(number_hash, 'hex') FROM access_card WHERE account = ?", zelie.id());
        List<String> before = holding(name);
        assertTrue(
                before.containsAll(List.of("account", "mail_message", "mail_dispatch", "mail_contact")), "" + before);

        erasure.erase(zelie.id(), null);

        for (String trace : List.of(name, address, address.replace("@exercice.example", ""), said, external, card)) {
            assertEquals(List.of(), holding(trace), trace);
        }
        assertEquals(List.of("audit_entry"), holding(zelie.id().toString()));
        assertEquals(
                List.of("account.erase", "participant.add"),
                list("SELECT act FROM audit_entry WHERE subject = ? ORDER BY act", zelie.id()));
        Message now = workshop.received(bruno).get(0);
        assertEquals("Une personne partie", now.fromName());
        assertEquals("Message effacé", now.subject());
    }

    @Test
    void what_others_wrote_with_their_own_words_is_theirs() throws SQLException {
        workshop.send(
                bruno,
                new Draft(
                        UUID.randomUUID(),
                        Draft.NEW,
                        address,
                        "",
                        "",
                        "Bonjour " + name,
                        "À jeudi",
                        List.of(),
                        null,
                        null));
        erasure.erase(zelie.id(), null);
        // the message in the box of its writer, and the same as the post office carried it
        assertEquals(List.of("mail_dispatch", "mail_message"), holding(name));
    }

    @Test
    void a_namesake_keeps_the_address_that_ends_alike() throws SQLException {
        Account namesake = workshop.member(group, "Ana" + name, julien);
        String longer = workshop.address(namesake);
        assertEquals("ana" + address, longer);
        workshop.send(bruno, longer, "Pour " + longer);
        erasure.erase(zelie.id(), null);
        assertTrue(holding(longer).containsAll(List.of("mail_message", "mail_dispatch", "practice_address")));
        assertEquals(List.of(), holding("ana" + Address.NOBODY));
    }

    @Test
    void a_day_that_does_not_exist_may_stand_in_a_message() throws Exception {
        workshop.send(bruno, address, "2026-02-30");
        for (String file : unzip(copy.of(zelie.id(), Language.FRENCH)).values()) {
            assertTrue(file.contains("2026-02-30"));
        }
    }

    @Test
    void they_are_signed_out_everywhere_and_others_are_not_touched() throws SQLException {
        String token = signIns.begin(zelie.id(), Device.MINE);
        String other = signIns.begin(bruno.id(), Device.MINE);
        String others = one("SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM account t WHERE id <> ?", zelie.id());
        erasure.erase(zelie.id(), null);
        assertTrue(signIns.find(token).isEmpty());
        assertTrue(signIns.find(other).isPresent());
        assertEquals(
                others,
                one("SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM account t WHERE id <> ?", zelie.id()));
    }

    @Test
    void the_minutes_that_are_paid_on_stay_and_belong_to_nobody() throws SQLException {
        String workshop = one("SELECT workshop::text FROM ledger_entry WHERE person = ?", zelie.id());
        erasure.erase(zelie.id(), null);
        assertEquals(
                List.of("112"),
                list(
                        "SELECT minutes::text FROM ledger_entry WHERE person IS NULL AND workshop = ?",
                        UUID.fromString(workshop)));
        assertEquals(
                List.of("1 0"),
                list(
                        "SELECT count(*) || ' ' || count(recorded_by) FROM attendance WHERE person IS NULL AND workshop = ?",
                        UUID.fromString(workshop)));
    }

    @Test
    void who_of_the_staff_did_it_is_written_down_and_staff_are_not_erased_so() throws SQLException {
        erasure.erase(zelie.id(), julien.id());
        erasure.erase(zelie.id(), julien.id());
        assertEquals(
                List.of(julien.id().toString()),
                list("SELECT actor::text FROM audit_entry WHERE act = 'account.erase' AND subject = ?", zelie.id()));
        assertThrows(RuntimeException.class, () -> erasure.erase(julien.id(), null));
    }

    /** Bruno sends on what Zélie wrote. */
    private void forward(Message received) {
        workshop.send(
                bruno,
                new Draft(
                        UUID.randomUUID(),
                        Draft.NEW,
                        workshop.address(julien),
                        "",
                        address,
                        "Pour information",
                        "Voici",
                        List.of(),
                        null,
                        received.id()));
    }

    private void fill() throws SQLException {
        UUID who = zelie.id();
        cards.draw(who);
        UUID signIn =
                signIns.find(signIns.begin(who, Device.SHARED)).orElseThrow().signIn();
        sql(
                "INSERT INTO provider_sign_in (sign_in, provider, sealed_token) VALUES (?, 'franceconnect', '\\x00')",
                signIn);
        sql(
                "INSERT INTO linked_identity (id, account, provider, issuer, subject, linked_at)"
                        + " VALUES (?, ?, 'franceconnect', 'https://fc.example', ?, now())",
                UUID.randomUUID(),
                who,
                external);
        sql("INSERT INTO audit_entry (at, actor, act, subject) VALUES (now(), ?, 'identity.link', ?)", who, who);
        sql(
                "INSERT INTO passphrase_reset (token_hash, account, expires_at) VALUES (decode(md5(?), 'hex'), ?, now())",
                who.toString(),
                who);
        sql(
                "INSERT INTO recovery_slip (code_hash, account, started_by, started_at, expires_at)"
                        + " VALUES (decode(md5(?), 'hex'), ?, ?, now(), now())",
                who.toString(),
                who,
                julien.id());
        sql("INSERT INTO second_factor (account, sealed, last_step, added_at) VALUES (?, '\\x00', 0, now())", who);
        sql("INSERT INTO paper_code (code_hash, account) VALUES (decode(md5(?), 'hex'), ?)", who.toString(), who);
        sql(
                "INSERT INTO role_grant (id, account, role, starts_at) VALUES (?, ?, 'prescriber', now())",
                UUID.randomUUID(),
                who);
        sql("INSERT INTO own_address (account, address, verified_at) VALUES (?, ?, now())", who, said + "@poste.fr");
        sql(
                "INSERT INTO address_code (account, address, code_hash, sent_at, expires_at) VALUES (?, ?, '\\x00', now(), now())",
                who,
                said + "@poste.fr");
        sql("INSERT INTO offer_put_away (account, offer, at) VALUES (?, 'passphrase', now())", who);
        sql("INSERT INTO address_sending (account, network, at) VALUES (?, '\\x00', now())", who);
        sql(
                "INSERT INTO real_act (id, account, act, at) VALUES (?, ?, 'address.verified', now())",
                UUID.randomUUID(),
                who);
        learn(who);
        sql(
                "INSERT INTO assignment (id, module, person, given_by, given_at) VALUES (?, 'mail-lire', ?, ?, now())",
                UUID.randomUUID(),
                who,
                julien.id());
        workshop.send(
                zelie,
                new Draft(
                        UUID.randomUUID(),
                        Draft.NEW,
                        workshop.address(bruno),
                        "",
                        "",
                        said,
                        said,
                        List.of(),
                        null,
                        null));
        workshop.answer(bruno, workshop.received(bruno).get(0));
        box(who);
        hours(who);
        sql(
                "INSERT INTO certificate (id, person, extent, gestures, minutes, place, given_by, given_at)"
                        + " VALUES (?, ?, '', 'mail.read-address', 112, ?, ?, now())",
                UUID.randomUUID(),
                who,
                group.place(),
                julien.id());
    }

    private void hours(UUID who) throws SQLException {
        UUID programme = UUID.randomUUID();
        UUID partner = UUID.randomUUID();
        UUID room = UUID.randomUUID();
        UUID there = UUID.randomUUID();
        UUID attendance = UUID.randomUUID();
        sql(
                "INSERT INTO programme (id, name, hourly_cost_cents, starts_on, ends_on) VALUES (?, 'P', 1200, now(), now())",
                programme);
        sql("INSERT INTO partner (id, name) VALUES (?, 'A')", partner);
        sql("INSERT INTO room (id, place, name) VALUES (?, ?, 'S')", room, group.place());
        sql(
                "INSERT INTO workshop (id, programme, room, kind, title, starts_at, ends_at, seats, created_by, created_at)"
                        + " VALUES (?, ?, ?, 'GROUP', 'Atelier', now(), now() + interval '2 hours', 10, ?, now())",
                there,
                programme,
                room,
                julien.id());
        sql(
                "INSERT INTO enrolment (id, workshop, person, state, enrolled_by, enrolled_at)"
                        + " VALUES (?, ?, ?, 'ENROLLED', ?, now())",
                UUID.randomUUID(),
                there,
                who,
                julien.id());
        sql(
                "INSERT INTO help_request (id, workshop, person, asked_at) VALUES (?, ?, ?, now())",
                UUID.randomUUID(),
                there,
                who);
        sql(
                "INSERT INTO attendance (id, workshop, person, arrived_at, means, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, now(), 'CARD', ?, now())",
                attendance,
                there,
                who,
                who);
        sql(
                "INSERT INTO attendance_absence (attendance, gone_at, back_at)"
                        + " VALUES (?, now(), now() + interval '20 minutes')",
                attendance);
        sql(
                "INSERT INTO attendance_change (id, attendance, changed_by, changed_at, reason, arrived_before)"
                        + " VALUES (?, ?, ?, now(), ?, now())",
                UUID.randomUUID(),
                attendance,
                julien.id(),
                "Arrivée de " + name);
        sql(
                "INSERT INTO ledger_entry (id, programme, partner, place, workshop, kind, person, month, about_month,"
                        + " minutes, reason, entered_by, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'GROUP', ?, '2026-03-01', '2026-03-01', 112, ?, ?, now())",
                UUID.randomUUID(),
                programme,
                partner,
                group.place(),
                there,
                who,
                "Compté pour " + name,
                julien.id());
    }

    private void learn(UUID who) throws SQLException {
        UUID passage = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        UUID answer = UUID.randomUUID();
        sql(
                "INSERT INTO passage (id, account, module, step, started_at, last_at) VALUES (?, ?, 'mail-lire', 'a', now(), now())",
                passage,
                who);
        sql("INSERT INTO step_visit (id, passage, step, opened_at) VALUES (?, ?, 'a', now())", visit, passage);
        sql("INSERT INTO played_act (visit, number, act, at) VALUES (?, 1, 'ecran/bouton', now())", visit);
        sql("INSERT INTO practice_exchange (visit, kept, handle, at) VALUES (?, '\\x00', '\\x00', now())", visit);
        sql(
                "INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at, content_version, language)"
                        + " VALUES (?, ?, 'a', 1, ?, 'NOTED', 5, now(), 'v', 'fr')",
                answer,
                passage,
                "{\"fields\":{\"typed\":[\"" + said + "\"]}}");
        sql(
                "INSERT INTO review (id, answer, person, reviewer, verdict, words, at, reply) VALUES (?, ?, ?, ?, 'DONE', ?, now(), ?)",
                UUID.randomUUID(),
                answer,
                who,
                julien.id(),
                "Bravo " + name,
                said);
    }

    private void box(UUID who) throws SQLException {
        UUID message = UUID.fromString(one("SELECT id::text FROM mail_message WHERE owner = ? AND kind = 'SENT'", who));
        sql(
                "INSERT INTO mail_attachment (message, position, module, document, name, kind, bytes)"
                        + " VALUES (?, 0, 'm', 'd', ?, 'pdf', 3)",
                message,
                said);
        sql("INSERT INTO mail_event (owner, at, kind, detail) VALUES (?, now(), 'SEARCHED', ?)", who, said);
        sql("INSERT INTO mail_delivery (owner, module, step, scripted, at) VALUES (?, 'm', '', 's', now())", who);
        sql(
                "INSERT INTO mail_answer_due (id, owner, sent, thread, correspondent, message, created_at)"
                        + " VALUES (?, ?, ?, ?, 'odile', 'x', now())",
                UUID.randomUUID(),
                who,
                message,
                message);
        sql(
                "INSERT INTO practice_document (owner, module, document, name, kind, bytes, added_at)"
                        + " VALUES (?, 'm', 'd', ?, 'pdf', 3, now())",
                who,
                said);
        sql(
                "INSERT INTO mail_contact (id, owner, name, address, added_at) VALUES (?, ?, ?, 'a@b.example', now())",
                UUID.randomUUID(),
                who,
                said);
        sql(
                "INSERT INTO mail_folder (id, owner, name, folded, made_at) VALUES (?, ?, ?, 'x', now())",
                UUID.randomUUID(),
                who,
                said);
        sql("INSERT INTO mail_signature (owner, text) VALUES (?, ?)", who, said);
        sql("INSERT INTO mail_word (owner, word, backwards) VALUES (?, ?, 'x')", who, said);
        sql("INSERT INTO mail_words_read (owner, arrival) VALUES (?, 1)", who);
        sql("INSERT INTO mail_reset (owner, at) VALUES (?, now())", who);
    }

    /** The tables in which a row holds the text, capitals or not. */
    private List<String> holding(String text) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : list("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")) {
            if (!list("SELECT '' FROM \"" + table + "\" t WHERE strpos(lower(t::text), lower(?)) > 0", text)
                    .isEmpty()) {
                all.add(table);
            }
        }
        return all;
    }

    private String one(String query, Object... parameters) throws SQLException {
        return list(query, parameters).get(0);
    }

    private void sql(String statement, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            prepared.executeUpdate();
        }
    }

    private List<String> list(String query, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = prepare(connection, query, parameters);
                ResultSet found = prepared.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
