package fr.aladdin.network;

import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Programmes, partners and rooms: nothing of a participant. */
@ApplicationScoped
public class NetworkHoldings implements Holdings {

    private static final int ANY = 1;

    @Override
    public int turn() {
        return ANY;
    }

    @Override
    public List<Holding> list() {
        return List.of();
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "programme", "what pays for hours",
                "partner", "an organisation that runs places",
                "room", "a room of a place");
    }
}
