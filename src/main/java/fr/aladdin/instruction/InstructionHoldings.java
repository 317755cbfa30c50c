package fr.aladdin.instruction;

import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Instructors write about texts, never about a participant. */
@ApplicationScoped
public class InstructionHoldings implements Holdings {

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Holding> list() {
        return List.of();
    }

    @Override
    public Map<String, String> without() {
        return Map.of("sentence_note", "about a translated sentence, by a member of staff");
    }
}
