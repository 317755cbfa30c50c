package fr.aladdin.learning;

import java.util.List;
import java.util.UUID;

/** What trainers gave people to do. Training provides it; learning does without where nobody does. */
public interface AssignedModules {

    /** The modules given to this person, the most pressing first. */
    List<Assigned> listFor(UUID account);
}
