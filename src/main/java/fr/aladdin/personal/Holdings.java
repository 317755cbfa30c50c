package fr.aladdin.personal;

import fr.aladdin.language.Language;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one feature holds of people. Each feature with tables has one. */
public interface Holdings {

    /** Erased in the order of these numbers, for rows of one feature point at those of another: training comes first. */
    int turn();

    /** In the order of erasing. */
    List<Holding> list();

    /** Tables of the feature in which nothing of a participant stands, and why. */
    Map<String, String> without();

    /** Takes away what stands of the person among the things of others; their own rows go afterwards. */
    default void eraseElsewhere(UUID person) {}

    /**
     * In plain words what a column holds, where the feature knows better than its bare value.
     *
     * @param row the whole of what is shown, for a code that means something beside another
     */
    default Optional<String> say(String column, String value, JsonObject row, Language language) {
        return Optional.empty();
    }
}
