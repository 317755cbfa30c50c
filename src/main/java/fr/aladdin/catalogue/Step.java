package fr.aladdin.catalogue;

import java.util.List;

/** One screen of a module: something to read or something to do. */
public sealed interface Step permits Lesson, Exercise {

    StepOutline outline();

    /** The kind's name in content files and of its page fragment. */
    String kind();

    /** The texts this step speaks with. */
    TextKeys texts();

    default String id() {
        return outline().id();
    }

    default List<String> gestures() {
        return outline().gestures();
    }

    default int minutes() {
        return outline().minutes();
    }

    default List<String> words() {
        return outline().words();
    }

    default List<String> simple() {
        return outline().simple();
    }

    default boolean withPrevious() {
        return outline().withPrevious();
    }
}
