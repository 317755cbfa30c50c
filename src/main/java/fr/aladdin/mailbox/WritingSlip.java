package fr.aladdin.mailbox;

/** Why a message cannot leave yet: the field to look at, the key of a sentence, and what the sentence names. */
public record WritingSlip(String field, String key, Object named) {}
