package fr.aladdin.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a workshop, or for each one of a series.
 *
 * @param programme that pays for it
 * @param room where it is
 * @param team the group it is for, or null when anybody of the place may come
 * @param title as it stands in the calendar and on the sheet
 * @param seats how many people can come; never more than the room has
 * @param trainers who lead it, one at least
 * @param languages BCP 47 tags of the languages that are spoken
 * @param modules slugs of the modules that are planned
 */
public record Plan(
        UUID programme,
        UUID room,
        @Nullable UUID team,
        Kind kind,
        String title,
        int seats,
        Set<UUID> trainers,
        List<String> languages,
        List<String> modules) {

    /** @throws IllegalArgumentException without a seat or a trainer, or with several seats for one person alone */
    public Plan {
        title = title.strip();
        trainers = Set.copyOf(trainers);
        languages = List.copyOf(languages);
        modules = List.copyOf(modules);
        if (seats < 1 || trainers.isEmpty() || (kind == Kind.INDIVIDUAL && seats > 1)) {
            throw new IllegalArgumentException("a workshop has a seat and a trainer; alone means one seat");
        }
    }

    public Optional<UUID> group() {
        return Optional.ofNullable(team);
    }
}
