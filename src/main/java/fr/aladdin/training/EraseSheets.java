package fr.aladdin.training;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Erases the sheets of cards that can no longer be opened, every few minutes. */
@Singleton
public class EraseSheets {

    @Inject
    private CardSheets sheets;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void erase() {
        sheets.eraseExpired();
    }
}
