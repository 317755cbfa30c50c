package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Lesson;
import fr.aladdin.catalogue.Media;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.places.Need;
import fr.aladdin.catalogue.places.PublicPlaces;
import fr.aladdin.catalogue.web.PlaceLines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a lesson shows: all of it, or in the simplified mode one screen after the other. */
@Named
@RequestScoped
public class LessonView {

    private static final int FEW_PLACES = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    @Inject
    private Media media;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PlaceLines places;

    /** A part of the lesson; {@code text} is also a picture's alternative, {@code needs} what its places offer. */
    public record Part(
            String kind,
            Wording text,
            List<Item> items,
            boolean numbered,
            Media.@Nullable Picture picture,
            List<String> needs) {}

    /** A line of a list and its explanation. */
    public record Item(Wording text, Wording help) {}

    public List<Part> parts() {
        List<List<Lesson.Block>> screens = screens();
        List<Lesson.Block> shown = here.simple()
                ? screens.get(part() - 1)
                : screens.stream().flatMap(List::stream).toList();
        return shown.stream().map(this::part).toList();
    }

    /** The screen in hand, from 1. */
    public int part() {
        String asked = request.getParameter("part");
        int part = asked != null && asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 1;
        return Math.max(1, Math.min(part, screens().size()));
    }

    /** A few places of this installation that offer what the part names; the nearest to it where none does. */
    public List<PlaceLines.Line> places(Part part) {
        return places.of(found(part).places().stream().limit(FEW_PLACES).toList());
    }

    private PublicPlaces.Found found(Part part) {
        Set<Need> needs =
                part.needs().stream().flatMap(word -> Need.find(word).stream()).collect(Collectors.toSet());
        return catalogue.places().search(needs, "");
    }

    /** Whether these places are invented. */
    public boolean invented() {
        return catalogue.places().invented();
    }

    public boolean lastScreen() {
        return !here.simple() || part() == screens().size();
    }

    public String nextScreen() {
        return here.address() + "&part=" + (part() + 1);
    }

    private List<List<Lesson.Block>> screens() {
        List<List<Lesson.Block>> screens = new ArrayList<>(List.of(new ArrayList<>()));
        if (here.step() instanceof Lesson lesson) {
            for (Lesson.Block block : lesson.blocks()) {
                if (block.kind().equals("screen")) {
                    screens.add(new ArrayList<>());
                } else {
                    screens.get(screens.size() - 1).add(block);
                }
            }
        }
        return screens;
    }

    private Part part(Lesson.Block block) {
        boolean ofPlaces = block.kind().equals("places");
        List<Item> items = (ofPlaces ? List.<String>of() : block.items())
                .stream()
                        .map(item -> new Item(here.say(item), here.say(item + ".aide")))
                        .toList();
        Media.Picture picture = block.picture().isEmpty()
                ? null
                : media.findPicture(here.module(), block.picture()).orElse(null);
        return new Part(
                block.kind(),
                here.say(block.key()),
                items,
                block.numbered(),
                picture,
                ofPlaces ? block.items() : List.of());
    }
}
