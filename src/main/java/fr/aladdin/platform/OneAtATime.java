package fr.aladdin.platform;

import jakarta.persistence.EntityManager;

/** People who act at the same moment on the same thing, such as a person or a month, act one after the other. */
public final class OneAtATime {

    private OneAtATime() {}

    /** Waits until nobody else is at it, and holds it until the end of the transaction. */
    public static void on(EntityManager database, Object what) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, what.toString())
                .getSingleResult();
    }
}
