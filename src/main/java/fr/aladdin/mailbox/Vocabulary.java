package fr.aladdin.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The distinct words of one person's messages, among which a word typed with a slip finds what was meant. New messages
 * are read when somebody searches in vain, each once. A word with one slip still begins or ends with half of what was
 * meant, so that only words that share a half are looked at, however many there are.
 */
@ApplicationScoped
class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int MOST_TRIED = 5;

    private static final String LEARN = """
            WITH fresh AS (
                SELECT arrival, search_words FROM mail_message WHERE owner = ?1 AND arrival >
                    coalesce((SELECT arrival FROM mail_words_read WHERE owner = ?1), 0)),
            read AS (
                INSERT INTO mail_words_read (owner, arrival)
                SELECT CAST(?1 AS uuid), max(arrival) FROM fresh HAVING count(*) > 0
                ON CONFLICT (owner) DO UPDATE SET arrival = greatest(mail_words_read.arrival, excluded.arrival))
            INSERT INTO mail_word (owner, word, backwards)
            SELECT DISTINCT CAST(?1 AS uuid), word, reverse(word)
            FROM fresh, regexp_split_to_table(search_words, '[ .@]+') AS word
            WHERE length(word) BETWEEN 3 AND 40 ORDER BY word
            ON CONFLICT DO NOTHING
            """;

    /** Those that begin with the one half or end with the other. The last sign stands after every sign of a word. */
    private static final String NEAR = """
            SELECT word FROM mail_word WHERE owner = ?1 AND word >= ?2 AND word < ?2 || U&'\\FFFF'
            UNION
            SELECT word FROM mail_word WHERE owner = ?1 AND backwards >= reverse(?3) AND backwards < reverse(?3) || U&'\\FFFF'
            """;

    private static final String FOUND = "SELECT 1 FROM mail_message WHERE owner = ?1 AND search_words LIKE ?2 LIMIT 1";

    @PersistenceContext
    private EntityManager database;

    /** The words that were probably meant: each word that no message has gives way to the nearest that one has. */
    Optional<SearchWords> guess(UUID owner, SearchWords typed) {
        learn(owner);
        List<String> meant = new ArrayList<>();
        for (String word : typed.words()) {
            Optional<String> found = isFound(owner, word) ? Optional.of(word) : nearest(owner, word);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            meant.add(found.get());
        }
        return meant.equals(typed.words()) ? Optional.empty() : Optional.of(new SearchWords(meant));
    }

    /** Forgets what messages say that are gone: the words of those that are left are read anew. */
    void forget(UUID owner) {
        for (String table : List.of("mail_word", "mail_words_read")) {
            database.createNativeQuery("DELETE FROM " + table + " WHERE owner = ?1")
                    .setParameter(1, owner)
                    .executeUpdate();
        }
    }

    /** A draft that is sent says more than when it was first kept: it is read again. */
    void readAgain(Message sent) {
        database.createNativeQuery("UPDATE mail_message SET arrival = DEFAULT WHERE id = ?1")
                .setParameter(1, sent.id())
                .executeUpdate();
    }

    private void learn(UUID owner) {
        database.createNativeQuery(LEARN).setParameter(1, owner).executeUpdate();
    }

    private Optional<String> nearest(UUID owner, String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        int half = word.length() / 2;
        Set<String> near = new TreeSet<>(listSharing(owner, word.substring(0, half), word.substring(half)));
        // two letters that changed places in the very middle leave no half whole
        near.addAll(listSharing(owner, word.substring(0, half - 1) + word.charAt(half), word.substring(half + 1)));
        return near.stream()
                .filter(other -> Nearness.isNear(word, other))
                .sorted(Comparator.comparingInt(other -> Nearness.slips(word, other)))
                .limit(MOST_TRIED)
                .filter(other -> isFound(owner, other))
                .findFirst();
    }

    private List<String> listSharing(UUID owner, String beginning, String end) {
        List<String> sharing = new ArrayList<>();
        for (Object found : database.createNativeQuery(NEAR)
                .setParameter(1, owner)
                .setParameter(2, beginning)
                .setParameter(3, end)
                .getResultList()) {
            sharing.add((String) found);
        }
        return sharing;
    }

    private boolean isFound(UUID owner, String word) {
        return !database.createNativeQuery(FOUND)
                .setParameter(1, owner)
                .setParameter(2, SearchWords.pattern(word))
                .getResultList()
                .isEmpty();
    }
}
