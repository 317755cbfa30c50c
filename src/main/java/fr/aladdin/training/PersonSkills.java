package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.revision.GestureReach;
import fr.aladdin.revision.GestureState;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * How far a participant has come with each gesture.
 *
 * @param reaches by gesture, for those that they have met
 */
public record PersonSkills(Account person, Map<String, GestureReach> reaches) {

    public PersonSkills {
        reaches = Map.copyOf(reaches);
    }

    public UUID id() {
        return person.id();
    }

    public String name() {
        return person.displayName();
    }

    public GestureReach in(String gesture) {
        return Objects.requireNonNull(reaches.getOrDefault(gesture, GestureReach.NONE));
    }

    public GestureState state(String gesture) {
        return in(gesture).state();
    }
}
