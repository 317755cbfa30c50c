package fr.aladdin.training;

/** Where an answer was given: the slug of the module and the id of the step. */
public record ReviewedStep(String module, String step) {}
