package fr.aladdin.training.web;

import fr.aladdin.learning.Progress;
import fr.aladdin.training.Assignment;
import java.util.Optional;

/** A module that a person has begun or was given. */
public record ModuleRow(String module, Optional<Progress> progress, Optional<Assignment> given) {}
