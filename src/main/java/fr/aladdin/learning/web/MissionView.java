package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mission for real life: what to tick, what to show, a word to the trainer. */
@Named
@RequestScoped
public class MissionView {

    @Inject
    private StepInHand here;

    /** One thing to tick when it is done. */
    public record Tick(String id, Wording text, boolean ticked) {}

    public List<Tick> ticks() {
        List<String> ticked =
                here.last().map(answer -> answer.given().all("tick")).orElse(List.of());
        return ((Mission) here.step())
                .ticks().stream()
                        .map(id -> new Tick(id, here.say("coche." + id), ticked.contains(id)))
                        .toList();
    }

    public String note() {
        return here.lastGiven("note");
    }

    /** The page of one's own account where it is done; null where it is done elsewhere. */
    public @Nullable String opens() {
        return ((Mission) here.step()).opens().orElse(null);
    }

    public Wording withoutAddress() {
        return here.say("sans-adresse");
    }

    public Wording proof() {
        return here.say("preuve");
    }
}
