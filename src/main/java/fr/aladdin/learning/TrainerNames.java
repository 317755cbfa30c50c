package fr.aladdin.learning;

import java.util.Optional;
import java.util.UUID;

/** Who accompanies whom. Training provides it; learning speaks of « your trainer » where nobody does. */
public interface TrainerNames {

    /** The first name by which this person knows their trainer. */
    Optional<String> findFor(UUID account);
}
