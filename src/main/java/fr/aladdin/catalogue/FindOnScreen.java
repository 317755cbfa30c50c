package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finding something on a pictured screen. The answer gives {@code found} = an element.
 *
 * @param targets to be found one after the other, in this order
 */
public record FindOnScreen(StepOutline outline, Screen screen, List<String> targets) implements Exercise {

    /** The text that says what the picture shows, for those who do not see it. */
    public static final String ALTERNATIVE = "image.alt";

    /**
     * What is pictured.
     *
     * @param looks mailbox, message, page, address or list
     * @param picture file in the module's media folder, shown above the elements
     */
    public record Screen(String looks, Optional<String> picture, List<Element> elements) {

        /** Every picture that it shows. */
        public Stream<String> pictures() {
            return Stream.concat(picture.stream(), elements.stream().flatMap(one -> one.picture().stream()));
        }
    }

    /**
     * One thing on it.
     *
     * @param as row, button, link, part, line or field
     * @param picture file in the module's media folder, in place of its words, which say what the picture shows
     */
    public record Element(String id, String as, boolean clip, boolean unread, Optional<String> picture) {

        public Element(String id, String as, boolean clip, boolean unread) {
            this(id, as, clip, unread, Optional.empty());
        }
    }

    @Override
    public String kind() {
        return "find";
    }

    @Override
    public TextKeys texts() {
        List<String> elements = screen.elements().stream().map(Element::id).toList();
        boolean several = targets.size() > 1;
        List<String> wrong =
                elements.stream().filter(id -> several || !targets.contains(id)).toList();
        TextKeys keys = TextKeys.needing("consigne", "juste")
                .need(screen.picture().map(any -> ALTERNATIVE).stream().toList())
                .need("ecran.", elements, "")
                .foresee("pas-encore.", wrong)
                .may("pas-encore.vide");
        return several
                ? keys.need("trouve.", targets.subList(0, targets.size() - 1), "")
                        .may("trouve." + targets.get(targets.size() - 1))
                : keys;
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        String now = given.last("found");
        if (screen.elements().stream().noneMatch(element -> element.id().equals(now))) {
            return Correction.of(Verdict.INCOMPLETE, "pas-encore.vide");
        }
        List<String> clicks = new ArrayList<>();
        earlier.forEach(before -> clicks.addAll(before.all("found")));
        clicks.addAll(given.all("found").subList(0, given.all("found").size() - 1));
        int found = found(clicks);
        boolean right = targets.get(found).equals(now);
        return answer(now, right, right ? found + 1 : found);
    }

    /** How many targets the clicks have found; after the last one it begins again. */
    private int found(List<String> clicks) {
        int found = 0;
        for (String click : clicks) {
            found = targets.get(found).equals(click) ? (found + 1) % targets.size() : found;
        }
        return found;
    }

    private Correction answer(String now, boolean right, int found) {
        List<Check> checks = targets.stream()
                .map(target -> new Check(target, targets.indexOf(target) < found))
                .toList();
        if (!right) {
            return Correction.of(Verdict.NOT_YET, List.of("pas-encore." + now), checks);
        }
        if (found < targets.size()) {
            return Correction.of(Verdict.INCOMPLETE, List.of("trouve." + now), checks);
        }
        List<String> say = targets.size() > 1 ? List.of("trouve." + now, "juste") : List.of("juste");
        return Correction.of(Verdict.RIGHT, say, checks);
    }
}
