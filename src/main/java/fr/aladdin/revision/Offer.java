package fr.aladdin.revision;

/**
 * A gesture that comes back today.
 *
 * @param module the variant to do
 * @param ladder why: where the person stood when the day began
 * @param done whether it was done today
 */
public record Offer(String gesture, String module, Ladder ladder, boolean done) {}
