package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form of a practice page. The answer gives {@code field.<id>}, empty when the box is; a page may ask for one box at a
 * time: what was given before still stands, until the form is right.
 *
 * @param address of the practice page
 * @param otherwise said when every box is right by itself
 */
public record FormFilling(StepOutline outline, Optional<String> address, List<FormField> fields, List<Case> otherwise)
        implements Exercise {

    /** Said when one of these boxes, better left empty, is filled. */
    public record Case(List<String> filled, String say) {}

    /** Stands where something stood that is not kept. */
    public static final String SOMETHING = "…";

    public FormFilling {
        fields = List.copyOf(fields);
        otherwise = List.copyOf(otherwise);
    }

    @Override
    public String kind() {
        return "form";
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public TextKeys texts() {
        TextKeys keys = TextKeys.needing("consigne", "juste")
                .need(address.map(any -> "site").stream().toList());
        for (FormField field : fields) {
            keys = field.texts(keys);
        }
        return keys.foresee(otherwise.stream().map(Case::say).distinct().toList());
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<Given> all = new ArrayList<>(earlier);
        all.add(given);
        return judge(boxes(all));
    }

    /** Of a box that is better left empty, only that something stood in it: people write their own life there. */
    @Override
    public Given kept(Given given) {
        Map<String, List<String>> kept = new LinkedHashMap<>(given.fields());
        otherwise.stream()
                .flatMap(one -> one.filled().stream())
                .forEach(id -> kept.computeIfPresent("field." + id, (name, values) -> values.stream()
                        .map(value -> value.isBlank() ? value : SOMETHING)
                        .toList()));
        return new Given(kept, given.mail());
    }

    /** What the boxes hold after all that was given; a form that was right begins again. */
    public Map<String, String> boxes(List<Given> given) {
        Map<String, String> boxes = new LinkedHashMap<>();
        for (Given one : given) {
            if (judge(boxes).isRight()) {
                boxes.clear();
            }
            fields.stream()
                    .filter(field -> one.has("field." + field.id()))
                    .forEach(field -> boxes.put(field.id(), one.last("field." + field.id())));
        }
        return boxes;
    }

    /** The boxes that still want something, in the order of the form. */
    public List<String> listOpen(Map<String, String> boxes) {
        List<String> open = asked(boxes).stream()
                .filter(field -> slip(field, boxes).isPresent() || !boxes.containsKey(field.id()))
                .map(FormField::id)
                .toList();
        return open.isEmpty() ? foreseen(boxes).map(Case::filled).orElse(List.of()) : open;
    }

    private Correction judge(Map<String, String> boxes) {
        List<FormField> asked = asked(boxes);
        List<String> say =
                asked.stream().flatMap(field -> slip(field, boxes).stream()).toList();
        List<Check> checks = asked.stream()
                .filter(field -> isFilled(field, boxes) || !field.optional())
                .map(field -> new Check(
                        field.id(),
                        boxes.containsKey(field.id()) && slip(field, boxes).isEmpty()))
                .toList();
        if (!say.isEmpty()) {
            boolean nothing = asked.stream().noneMatch(field -> isFilled(field, boxes));
            return Correction.of(nothing ? Verdict.INCOMPLETE : Verdict.NOT_YET, say, checks);
        }
        if (!asked.stream().allMatch(field -> boxes.containsKey(field.id()))) {
            return Correction.of(Verdict.INCOMPLETE, List.of(), checks);
        }
        return foreseen(boxes)
                .map(one -> Correction.of(Verdict.NOT_YET, List.of(one.say()), checks))
                .orElseGet(() -> Correction.of(Verdict.RIGHT, List.of("juste"), checks));
    }

    /** In the simplified mode only some of the boxes may be shown, and only those are judged. */
    private List<FormField> asked(Map<String, String> boxes) {
        boolean fewer = !simple().isEmpty() && boxes.keySet().stream().allMatch(simple()::contains);
        return fewer
                ? fields.stream().filter(field -> simple().contains(field.id())).toList()
                : fields;
    }

    private Optional<Case> foreseen(Map<String, String> boxes) {
        return otherwise.stream()
                .filter(one ->
                        fields.stream().anyMatch(field -> one.filled().contains(field.id()) && isFilled(field, boxes)))
                .findFirst();
    }

    /** Of a box that was never asked for nothing is said. */
    private static Optional<String> slip(FormField field, Map<String, String> boxes) {
        return Optional.ofNullable(boxes.get(field.id())).flatMap(field::slip);
    }

    private static boolean isFilled(FormField field, Map<String, String> boxes) {
        return !field.isEmpty(boxes.getOrDefault(field.id(), ""));
    }
}
