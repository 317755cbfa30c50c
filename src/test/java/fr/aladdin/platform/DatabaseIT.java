package fr.aladdin.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    @Inject
    private Asked asked;

    @Test
    void a_connection_has_the_settings_that_were_asked_for() {
        assertEquals("force_generic_plan", asked.setting("plan_cache_mode"));
        assertEquals("1.1", asked.setting("random_page_cost"));
    }

    /** What PostgreSQL says of a connection of the pool. */
    @Dependent
    public static class Asked {

        @PersistenceContext
        private EntityManager database;

        @Transactional
        public String setting(String name) {
            return (String) database.createNativeQuery("SELECT current_setting(?1)")
                    .setParameter(1, name)
                    .getSingleResult();
        }
    }
}
