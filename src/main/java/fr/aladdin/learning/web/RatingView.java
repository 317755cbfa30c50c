package fr.aladdin.learning.web;

import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Where one stands: four lamps for each line, none lit in advance; in the simplified pages one line a screen, then the wish. */
@Named
@RequestScoped
public class RatingView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    /** One line; {@code rate} is « 1 » to « 4 », empty before. */
    public record Line(String id, Wording text, String rate) {}

    /** What was said on the screens before, of one line. */
    public record Said(String name, String rate) {}

    /** The lines of this screen. */
    public List<Line> lines() {
        List<Line> all = all();
        return here.simple() ? all.stream().skip(screen()).limit(1).toList() : all;
    }

    private List<Line> all() {
        return ((SelfRating) here.step())
                .lines().stream()
                        .map(line -> new Line(
                                line.id(), here.say("ligne." + line.id()), here.lastGiven("rate." + line.id())))
                        .toList();
    }

    /** Whether another screen follows before what is said is sent. */
    public boolean more() {
        return here.simple() && screen() < all().size();
    }

    /** The screen in front, counted from 0. */
    public int screen() {
        String asked = Optional.ofNullable(request.getParameter("line")).orElse("");
        return asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 0;
    }

    public List<Said> said() {
        return here.simple()
                ? all().stream()
                        .limit(screen())
                        .map(line -> "rate." + line.id())
                        .map(name -> new Said(
                                name,
                                Optional.ofNullable(request.getParameter(name)).orElse("")))
                        .filter(said -> said.rate().matches("[1-4]"))
                        .toList()
                : List.of();
    }

    public String module() {
        return here.module().slug();
    }

    public String step() {
        return here.step().id();
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
