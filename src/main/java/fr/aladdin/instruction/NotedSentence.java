package fr.aladdin.instruction;

import java.time.LocalDate;

/** A note and the name of who wrote it, ready to leave as a change. */
public record NotedSentence(SentenceNote note, String by, LocalDate day) {}
