package fr.aladdin.catalogue;

/** One line of a goal, and whether it is reached. {@code id} is the check's name in the module. */
public record Check(String id, boolean met) {}
