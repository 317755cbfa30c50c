package fr.aladdin.hours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was validated for somebody in a month.
 *
 * @param person null for people who were erased, taken together
 * @param group minutes in workshops with others
 * @param individual minutes alone with a trainer
 * @param inAll minutes in the programme since it began
 */
public record PersonHours(@Nullable UUID person, String name, long group, long individual, long inAll) {

    public long minutes() {
        return group + individual;
    }
}
