package fr.aladdin.catalogue;

import java.util.List;

/** Where one stands, gesture by gesture. The answer gives {@code rate.<line>} = 1 to 4 and {@code wish}, free words. */
public record SelfRating(StepOutline outline, List<Line> lines) implements Exercise {

    /** One gesture to rate. */
    public record Line(String id, String gesture) {}

    @Override
    public String kind() {
        return "self-rating";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne", "question.libre", "envoi")
                .need("ligne.", lines.stream().map(Line::id).toList(), "");
    }

    /** Nobody has to rate every line. */
    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<Check> rated = lines.stream()
                .map(line ->
                        new Check(line.id(), given.first("rate." + line.id()).matches("[1-4]")))
                .toList();
        boolean nothing =
                rated.stream().noneMatch(Check::met) && given.first("wish").isBlank();
        return Correction.of(
                nothing ? Verdict.INCOMPLETE : Verdict.NOTED, List.of(nothing ? "pas-encore.vide" : "envoi"), rated);
    }

    @Override
    public boolean needsReview() {
        return true;
    }

    @Override
    public boolean needsReview(Given given) {
        return !given.first("wish").isBlank();
    }

    @Override
    public boolean judged() {
        return false;
    }
}
