package fr.aladdin.learning;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who stands beside a participant, and what they gave them to do. */
@ApplicationScoped
public class Accompaniment {

    @Inject
    private Instance<AssignedModules> assigned;

    @Inject
    private Instance<TrainerNames> names;

    @Inject
    private Messages messages;

    public List<Assigned> listAssigned(UUID account) {
        return assigned.stream().flatMap(all -> all.listFor(account).stream()).toList();
    }

    /** The trainer's first name, or « your trainer » in the given language. */
    public String trainerName(UUID account, Language language) {
        return names.stream()
                .flatMap(all -> all.findFor(account).stream())
                .findFirst()
                .orElseGet(() -> messages.get(language, "learning_step.your_trainer"));
    }
}
