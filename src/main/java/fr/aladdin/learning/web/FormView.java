package fr.aladdin.learning.web;

import fr.aladdin.catalogue.FieldShape;
import fr.aladdin.catalogue.FormField;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form of a practice page; in the simplified mode it asks for one thing at a time. */
@Named
@RequestScoped
public class FormView {

    private StepInHand here;
    private FeedbackBacking feedback;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected FormView() {}

    @Inject
    FormView(StepInHand here, FeedbackBacking feedback) {
        this.here = here;
        this.feedback = feedback;
    }

    /** One thing to choose. */
    public record Offer(String id, Wording text, boolean chosen) {}

    /**
     * One box as the page shows it.
     *
     * @param as text, email, tel, date, number, area, choice or tick
     * @param value what was written last
     * @param slip what is said beside it, empty when nothing is
     */
    public record Box(
            String id,
            String as,
            boolean optional,
            Wording label,
            Wording help,
            String value,
            List<Offer> offers,
            Wording slip) {

        public boolean is(String shape) {
            return as.equals(shape);
        }

        /** Whether it holds signs that are read from left to right in every language. */
        public boolean leftToRight() {
            return is("email") || is("tel") || is("date") || is("number");
        }

        /** The keyboard that a telephone shows. */
        public String keyboard() {
            return switch (as) {
                case "email", "tel" -> as;
                case "number" -> "decimal";
                default -> "text";
            };
        }

        /** Ids of what explains the box, or null. */
        public @Nullable String explainedBy() {
            String ids = (help.isEmpty() ? "" : "help-" + id + " ") + (slip.isEmpty() ? "" : "slip-" + id);
            return ids.isEmpty() ? null : ids.strip();
        }
    }

    public String address() {
        return form().address().orElse("");
    }

    public Wording site() {
        return here.say("site");
    }

    /** The boxes to fill in now. */
    public List<Box> boxes() {
        List<Box> all = all();
        List<String> open = form().listOpen(held());
        return here.simple()
                ? all.stream()
                        .filter(box -> open.isEmpty() || open.contains(box.id()))
                        .limit(1)
                        .toList()
                : all;
    }

    /** All that are asked for, as they stand. */
    public List<Box> all() {
        Map<String, String> held = held();
        return Kept.of(form().fields().stream().map(FormField::id).toList(), here)
                .flatMap(id ->
                        form().fields().stream().filter(field -> field.id().equals(id)))
                .map(field -> box(field, held.getOrDefault(field.id(), "")))
                .toList();
    }

    /** The place of the one box that is asked for, from 1. */
    public int place() {
        List<String> ids = all().stream().map(Box::id).toList();
        return boxes().stream()
                .mapToInt(box -> ids.indexOf(box.id()) + 1)
                .findFirst()
                .orElse(1);
    }

    /** The boxes that are named in the summary above the form. */
    public List<Box> slips() {
        return boxes().stream().filter(box -> !box.slip().isEmpty()).toList();
    }

    /** Whether it is said beside a box. */
    boolean isSaidBelow(String key) {
        return here.step() instanceof FormFilling form && form.fields().stream().anyMatch(field -> isAbout(field, key));
    }

    private Box box(FormField field, String value) {
        boolean choice = field.shape() == FieldShape.CHOICE;
        return new Box(
                field.id(),
                field.shape().name().toLowerCase(Locale.ROOT),
                field.optional(),
                here.say("champ." + field.id()),
                here.say("champ." + field.id() + ".aide"),
                value,
                choice ? offers(field, value) : List.of(),
                slip(field));
    }

    private List<Offer> offers(FormField field, String value) {
        return field.choices().stream()
                .map(id -> new Offer(id, here.say("choix." + field.id() + "." + id), id.equals(value)))
                .toList();
    }

    private Wording slip(FormField field) {
        Stream<String> said = feedback.again()
                ? Stream.empty()
                : here.last().stream().map(Answer::said).flatMap(List::stream);
        return said.filter(key -> isAbout(field, key))
                .findFirst()
                .map(here::say)
                .orElse(Wording.EMPTY);
    }

    private static boolean isAbout(FormField field, String key) {
        return key.startsWith("pas-encore." + field.id() + ".");
    }

    private Map<String, String> held() {
        return feedback.again()
                ? Map.of()
                : form().boxes(here.answers().stream().map(Answer::given).toList());
    }

    private FormFilling form() {
        return (FormFilling) here.step();
    }
}
