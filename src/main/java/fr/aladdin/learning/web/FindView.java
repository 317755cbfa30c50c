package fr.aladdin.learning.web;

import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.Media;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictured screen: each of its elements can be pointed out. */
@Named
@RequestScoped
public class FindView {

    private StepInHand here;
    private FeedbackBacking feedback;
    private Media media;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected FindView() {}

    @Inject
    FindView(StepInHand here, FeedbackBacking feedback, Media media) {
        this.here = here;
        this.feedback = feedback;
        this.media = media;
    }

    /**
     * One thing on the screen.
     *
     * @param words what it says, cut where the module put a long dash: in a list, the sender, the subject, the rest
     * @param picture shown in place of the words, or null
     */
    public record Thing(
            FindOnScreen.Element element,
            List<Wording> words,
            Media.@Nullable Picture picture,
            boolean found,
            boolean was) {

        public boolean is(String as) {
            return element.as().equals(as);
        }
    }

    public String looks() {
        return ((FindOnScreen) here.step()).screen().looks();
    }

    /** Above the things, or null. */
    public Media.@Nullable Picture picture() {
        return find(((FindOnScreen) here.step()).screen().picture());
    }

    private Media.@Nullable Picture find(Optional<String> picture) {
        return picture.flatMap(file -> media.findPicture(here.module(), file)).orElse(null);
    }

    /** What the picture shows, for those who do not see it. */
    public Wording alternative() {
        return here.say(FindOnScreen.ALTERNATIVE);
    }

    public List<Thing> things() {
        FindOnScreen find = (FindOnScreen) here.step();
        Set<String> pointed = feedback.again()
                ? Set.of()
                : here.answers().stream()
                        .flatMap(answer -> answer.given().all("found").stream())
                        .collect(Collectors.toSet());
        String last = feedback.again() ? "" : here.lastGiven("found");
        List<String> kept = Kept.of(
                        find.screen().elements().stream()
                                .map(FindOnScreen.Element::id)
                                .toList(),
                        here)
                .toList();
        return find.screen().elements().stream()
                .filter(element -> kept.contains(element.id()))
                .map(element -> new Thing(
                        element,
                        cut(here.say("ecran." + element.id())),
                        find(element.picture()),
                        pointed.contains(element.id()) && find.targets().contains(element.id()),
                        element.id().equals(last)))
                .toList();
    }

    /** In parts, where the module put a long dash. */
    static List<Wording> cut(Wording wording) {
        return wording.sentences().stream()
                .flatMap(sentence -> Stream.of(sentence.text().split(" — ", -1))
                        .map(part -> new Wording(List.of(new Sentence(part, sentence.language(), sentence.state())))))
                .toList();
    }
}
