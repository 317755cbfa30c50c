package fr.aladdin.board;

import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What is held of somebody from the board of a workshop: when they called for help. */
@ApplicationScoped
public class BoardHoldings implements Holdings {

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Holding> list() {
        return List.of(Holding.of("help_request", Subject.HOURS, "person")
                .tells("workshop", "(SELECT w.title FROM workshop w WHERE w.id = t.workshop)")
                .shows("asked_at", "ended_at")
                .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.given_by)")
                .hides("id", "workshop", "given_by", "version")
                .newestBy("asked_at"));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "sent_module", "a workshop and a module to which everybody there was sent",
                "open_board", "a workshop whose board is open");
    }
}
