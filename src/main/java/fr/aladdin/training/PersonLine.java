package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.learning.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant in the table of a group.
 *
 * @param progress by module, for those that were begun
 * @param waiting answers that wait for a trainer
 * @param cardDrawnAt when the valid card was drawn; null without a card
 */
public record PersonLine(
        Account person,
        Map<String, Progress> progress,
        long waiting,
        @Nullable Instant cardDrawnAt) {

    public PersonLine {
        progress = Map.copyOf(progress);
    }

    public UUID id() {
        return person.id();
    }

    public String name() {
        return person.displayName();
    }

    public Optional<Progress> in(String module) {
        return Optional.ofNullable(progress.get(module));
    }

    public Optional<Instant> lastActivity() {
        return progress.values().stream()
                .flatMap(one -> one.lastActivity().stream())
                .max(Comparator.naturalOrder());
    }
}
