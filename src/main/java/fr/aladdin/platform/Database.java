package fr.aladdin.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The PostgreSQL behind everything: {@code ALADDIN_DB_URL}, {@code ALADDIN_DB_USER}, {@code ALADDIN_DB_PASSWORD}, or the
 * embedded one that the launcher names in the same properties. A connection is tried before it is used, so that a
 * database that was gone for a moment comes back by itself.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/aladdin",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=aladdin.db.url}",
        user = "${MPCONFIG=aladdin.db.user}",
        password = "${MPCONFIG=aladdin.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            // a text is sent without a type, so that a uuid column takes an id that IdColumn wrote as text
            "stringType=unspecified",
            // each page asks the same questions: they are prepared and planned once for a connection. A plan that fits
            // everybody is right where a question names its owner; a search asks for one of its own
            "prepareThreshold=1",
            // what a page asks for mostly lies in memory, where finding one person is cheaper than reading all
            "options=-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1",
            // what PostgreSQL refuses is logged without the values that it refused
            "logServerErrorDetail=false",
            // all connections are alike, and nothing is asked of the wrappers that the pool puts round each statement
            "fish.payara.match-connections=false",
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class Database {}
