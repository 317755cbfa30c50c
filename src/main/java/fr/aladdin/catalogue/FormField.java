package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One box of a form.
 *
 * @param optional may be left empty
 * @param accepted what may stand in it; anything of its shape when nothing is named
 * @param choices what a choice offers; each wrong one has words of its own
 * @param otherwise what the writer foresaw, the first that fits speaks
 */
public record FormField(
        String id,
        FieldShape shape,
        boolean optional,
        List<String> accepted,
        Tolerance tolerance,
        List<String> choices,
        List<TypedAnswer.Case> otherwise) {

    /** What a ticked box holds. */
    public static final String TICKED = "true";

    public FormField {
        accepted = List.copyOf(accepted);
        choices = List.copyOf(choices);
        otherwise = List.copyOf(otherwise);
    }

    TextKeys texts(TextKeys keys) {
        TextKeys all = keys.need(List.of("champ." + id))
                .may("champ." + id + ".aide")
                .need("choix." + id + ".", choices, "")
                .foresee(
                        otherwise.stream().map(one -> key(one.say())).distinct().toList());
        all = optional ? all : all.foresee(List.of(key("vide")));
        if (accepted.isEmpty()) {
            return shape.isStrict() ? all.foresee(List.of(key("forme"))) : all;
        }
        return shape == FieldShape.CHOICE
                ? all.foresee("pas-encore." + id + ".", wrongChoices())
                : all.foresee(List.of(key("autre")));
    }

    /** The text that answers what the box holds; empty when it is right. */
    Optional<String> slip(String value) {
        if (isEmpty(value)) {
            return optional ? Optional.empty() : Optional.of(key("vide"));
        }
        if (isAccepted(value, Tolerance.NONE)) {
            return Optional.empty();
        }
        Optional<String> foreseen = otherwise.stream()
                .filter(one -> one.when().fits(value))
                .map(one -> key(one.say()))
                .findFirst();
        return foreseen.or(() -> unforeseen(value));
    }

    private Optional<String> unforeseen(String value) {
        if (accepted.isEmpty()) {
            return shape.fits(value) ? Optional.empty() : Optional.of(key("forme"));
        }
        if (shape == FieldShape.CHOICE) {
            return Optional.of(key(value));
        }
        return isAccepted(value, tolerance) ? Optional.empty() : Optional.of(key("autre"));
    }

    /** Nothing is written, chosen or ticked; a choice that is not offered is none. */
    boolean isEmpty(String value) {
        return value.isBlank()
                || (shape == FieldShape.CHOICE && !choices.contains(value))
                || (shape == FieldShape.TICK && !value.equals(TICKED));
    }

    private List<String> wrongChoices() {
        return choices.stream().filter(choice -> !accepted.contains(choice)).toList();
    }

    private boolean isAccepted(String value, Tolerance how) {
        return accepted.stream().anyMatch(one -> how.same(shape.plain(one), shape.plain(value)));
    }

    private String key(String say) {
        return "pas-encore." + id + "." + say;
    }
}
