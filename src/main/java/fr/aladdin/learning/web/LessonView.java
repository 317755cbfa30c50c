package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Lesson;
import fr.aladdin.catalogue.Media;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson shows: all of it, or in the simplified mode one screen after the other. */
@Named
@RequestScoped
public class LessonView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    @Inject
    private Media media;

    /** A part of the lesson; {@code text} is also a picture's alternative. */
    public record Part(
            String kind, Wording text, List<Item> items, boolean numbered, Media.@Nullable Picture picture) {}

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
        List<Item> items = block.items().stream()
                .map(item -> new Item(here.say(item), here.say(item + ".aide")))
                .toList();
        Media.Picture picture = block.picture().isEmpty()
                ? null
                : media.findPicture(here.module(), block.picture()).orElse(null);
        return new Part(block.kind(), here.say(block.key()), items, block.numbered(), picture);
    }
}
