package fr.aladdin.mailbox;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What stands of a person in the mailboxes of others is taken away when they are erased. A message that they wrote stays
 * where it lies, without its words; whoever wrote to them wrote to « Une personne partie ». What others wrote of them
 * with their own words is theirs. The whole post office is looked through: that happens seldom.
 */
@ApplicationScoped
class Farewell {

    private static final String WRITTEN = "SELECT CAST(c.id AS text) FROM mail_dispatch_copy c"
            + " JOIN mail_dispatch d ON d.id = c.dispatch WHERE d.writer = ?1 AND c.recipient <> ?1";
    private static final String NAMED = "SELECT CAST(m.id AS text) FROM mail_message m WHERE m.owner <> ?1 AND"
            + " strpos(lower(concat_ws(' ', m.from_address, m.to_line, m.cc_line, m.bcc_line, m.subject, m.body,"
            + " m.quoted)), ?2) > 0 AND concat_ws(' ', m.from_address, m.to_line, m.cc_line, m.bcc_line, m.subject,"
            + " m.body, m.quoted) ~* ?3";

    /** An answer has the subject of what it answers. */
    private static final String QUOTED = "UPDATE mail_dispatch SET quoted = ?3, subject ="
            + " CASE WHEN subject ~* '^ *(re|ré|rép|tr|fw|fwd)[ \\u00a0]*:' THEN ?4 ELSE subject END"
            + " WHERE writer <> ?1 AND quoted ~* ?2";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Addresses addresses;

    @Inject
    private Messages messages;

    void take(UUID person) {
        Neutral neutral = new Neutral(
                say("mailbox_post.gone.name"), say("mailbox_post.gone.subject"), say("mailbox_post.gone.body"));
        Set<UUID> boxes = new LinkedHashSet<>();
        found(query(WRITTEN, person)).forEach(message -> {
            message.forget(neutral);
            boxes.add(message.owner());
        });
        for (Address address : addresses.listOf(person)) {
            Query named = query(NAMED, person).setParameter(2, address.value()).setParameter(3, address.pattern());
            found(named).forEach(message -> {
                message.forget(address, neutral);
                boxes.add(message.owner());
            });
            takeFromRecords(person, address);
        }
        database.flush();
        boxes.forEach(this::readWordsAnew);
    }

    /**
     * What stands instead.
     *
     * @param name of whoever wrote
     * @param subject of a message
     * @param body of a message, and of what was quoted
     */
    record Neutral(String name, String subject, String body) {}

    private void takeFromRecords(UUID person, Address address) {
        query("DELETE FROM mail_contact WHERE owner <> ?1 AND address = ?2", person)
                .setParameter(2, address.value())
                .executeUpdate();
        replace("mail_event", "owner", "detail", person, address);
        replace("mail_dispatch", "writer", "subject", person, address);
        replace("mail_dispatch", "writer", "body", person, address);
        query(QUOTED, person)
                .setParameter(2, address.pattern())
                .setParameter(3, say("mailbox_post.gone.body"))
                .setParameter(4, say("mailbox_post.gone.subject"))
                .executeUpdate();
    }

    private void replace(String table, String whose, String column, UUID person, Address address) {
        query(
                        "UPDATE " + table + " SET " + column + " = regexp_replace(" + column + ", ?3, ?4, 'gi') WHERE "
                                + whose + " <> ?1 AND strpos(lower(" + column + "), ?2) > 0",
                        person)
                .setParameter(2, address.value())
                .setParameter(3, address.pattern())
                .setParameter(4, Address.NOBODY.value())
                .executeUpdate();
    }

    /** The words of a box are found again among the messages as they are now, when somebody next looks for one. */
    private void readWordsAnew(UUID owner) {
        query("DELETE FROM mail_word WHERE owner = ?1", owner).executeUpdate();
        query("DELETE FROM mail_words_read WHERE owner = ?1", owner).executeUpdate();
    }

    private List<Message> found(Query ids) {
        return ((List<?>) ids.getResultList())
                .stream()
                        .map(id -> UUID.fromString(String.valueOf(id)))
                        .flatMap(id -> Optional.ofNullable(database.find(Message.class, id)).stream())
                        .toList();
    }

    private Query query(String sql, UUID person) {
        return database.createNativeQuery(sql).setParameter(1, person);
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, key);
    }
}
