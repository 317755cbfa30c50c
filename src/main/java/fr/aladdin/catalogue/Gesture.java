package fr.aladdin.catalogue;

/** One thing a person can do, « Je sais… ». Ids never change and are never used again for something else. */
public record Gesture(String id) {}
