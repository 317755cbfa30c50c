package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lines to put in order: each has a place to choose. */
@Named
@RequestScoped
public class OrderingView {

    private StepInHand here;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected OrderingView() {}

    @Inject
    OrderingView(StepInHand here) {
        this.here = here;
    }

    /** One line; {@code place} is the one chosen last, empty before. */
    public record Line(String id, Wording text, String place) {}

    public List<Line> lines() {
        return Kept.of(((Ordering) here.step()).start(), here)
                .map(id -> new Line(id, here.say("element." + id), here.lastGiven("place." + id)))
                .toList();
    }

    /** As the person put them. */
    public List<Line> inOrder() {
        return lines().stream()
                .sorted(Comparator.comparing(
                        line -> line.place().matches("[0-9]{1,3}") ? Integer.parseInt(line.place()) : 0))
                .toList();
    }

    public List<String> places() {
        return IntStream.rangeClosed(1, lines().size())
                .mapToObj(Integer::toString)
                .toList();
    }
}
