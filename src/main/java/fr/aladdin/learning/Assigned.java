package fr.aladdin.learning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A module given to a person, by themselves or with their group.
 *
 * @param module its slug
 * @param by the name of whoever gave it
 * @param due the day for which it is given
 */
public record Assigned(String module, String by, Optional<LocalDate> due) {}
