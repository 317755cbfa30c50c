package fr.aladdin.catalogue.scene;

/** A foreseen way of acting; {@code say} is said as long as the condition holds and the goal is not reached. */
public record SceneCase(SceneCondition when, String say) {}
