package fr.aladdin.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this version before anything else uses it. Flyway alone owns the schema. */
@ApplicationScoped
public class Migrations {

    /** Beans that read the database while the program starts observe with a higher number. */
    public static final int FIRST = 100;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    void migrate(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object started) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .connectRetries(10)
                .load()
                .migrate();
    }
}
