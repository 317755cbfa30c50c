package fr.aladdin.mailbox;

/** Whose name and address a written message carries. */
public record Writer(String name, Address address) {}
