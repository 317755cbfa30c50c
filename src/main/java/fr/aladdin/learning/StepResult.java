package fr.aladdin.learning;

import java.time.Instant;

/**
 * How a step of a passage ended for a person: done, or left after several misses.
 *
 * @param done whether it was done rightly
 * @param hints how many hints were shown
 * @param misses tries that did not get there, before it was done
 * @param at when it was done or left
 */
public record StepResult(String module, String step, boolean done, int hints, int misses, Instant at) {}
