package fr.aladdin.learning.web;

import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where one stands: four lamps for each line, none lit in advance. */
@Named
@RequestScoped
public class RatingView {

    @Inject
    private StepInHand here;

    /** One line; {@code rate} is « 1 » to « 4 », empty before. */
    public record Line(String id, Wording text, String rate) {}

    public List<Line> lines() {
        return ((SelfRating) here.step())
                .lines().stream()
                        .map(line -> new Line(
                                line.id(), here.say("ligne." + line.id()), here.lastGiven("rate." + line.id())))
                        .toList();
    }

    /** From unlit to bright. */
    public List<String> lamps() {
        return List.of("1", "2", "3", "4");
    }

    public Wording question() {
        return here.say("question.libre");
    }

    public String wish() {
        return here.lastGiven("wish");
    }
}
