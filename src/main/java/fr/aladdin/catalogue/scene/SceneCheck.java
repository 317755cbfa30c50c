package fr.aladdin.catalogue.scene;

/** One line of the goal of a scene: how things must be, however the person got there. */
public record SceneCheck(String id, SceneCondition condition) {}
