package fr.aladdin.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finding something on a pictured screen. The answer gives {@code found} = an element.
 *
 * @param targets to be found one after the other, in any order
 */
public record FindOnScreen(StepOutline outline, Screen screen, List<String> targets) implements Exercise {

    /** What is pictured: {@code looks} is mailbox, message, page, address or list. */
    public record Screen(String looks, List<Element> elements) {}

    /** One thing on it; {@code as} is row, button, link, part, line or field. */
    public record Element(String id, String as, boolean clip, boolean unread) {}

    @Override
    public String kind() {
        return "find";
    }

    @Override
    public TextKeys texts() {
        List<String> elements = screen.elements().stream().map(Element::id).toList();
        List<String> others =
                elements.stream().filter(id -> !targets.contains(id)).toList();
        return TextKeys.needing("consigne", "juste")
                .need("ecran.", elements, "")
                .need("pas-encore.", others, "")
                .need("trouve.", targets.size() > 1 ? targets : List.of(), "")
                .may("pas-encore.vide");
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        String now = given.last("found");
        if (screen.elements().stream().noneMatch(element -> element.id().equals(now))) {
            return Correction.of(Verdict.INCOMPLETE, "pas-encore.vide");
        }
        Set<String> found = new LinkedHashSet<>(given.all("found"));
        earlier.forEach(before -> found.addAll(before.all("found")));
        List<Check> checks = targets.stream()
                .map(target -> new Check(target, found.contains(target)))
                .toList();
        if (!targets.contains(now)) {
            return Correction.of(Verdict.NOT_YET, List.of("pas-encore." + now), checks);
        }
        return checks.stream().allMatch(Check::met)
                ? Correction.of(
                        Verdict.RIGHT,
                        targets.size() > 1 ? List.of("trouve." + now, "juste") : List.of("juste"),
                        checks)
                : Correction.of(Verdict.INCOMPLETE, List.of("trouve." + now), checks);
    }
}
