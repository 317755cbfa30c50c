package fr.aladdin.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * When the database is gone the page says so at once. By itself EclipseLink tries a query again, twice, five seconds
 * apart, while the reader waits and holds a place in the queue of requests.
 */
public class NoSecondTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
