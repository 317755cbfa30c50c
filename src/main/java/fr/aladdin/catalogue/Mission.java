package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Something for real life, seen by the trainer. The answer gives the fields tick and note, as in {@link Given}.
 *
 * @param alternative there is another way for whoever has no address of their own
 * @param opens the page of the person's own account where it is done: one of {@link #PAGES}
 */
public record Mission(StepOutline outline, List<String> ticks, boolean alternative, Optional<String> opens)
        implements Exercise {

    /** Pages under {@code /account/}. */
    public static final List<String> PAGES = List.of("passphrase", "address");

    @Override
    public String kind() {
        return "mission";
    }

    @Override
    public TextKeys texts() {
        TextKeys keys = TextKeys.needing("consigne", "preuve", "plus-tard").need("coche.", ticks, "");
        return alternative ? keys.need(List.of("sans-adresse")) : keys;
    }

    /** A mission without a tick is kept for another day. */
    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<Check> checks = ticks.stream()
                .map(tick -> new Check(tick, given.all("tick").contains(tick)))
                .toList();
        boolean later = checks.stream().noneMatch(Check::met);
        return Correction.of(Verdict.NOTED, later ? List.of("plus-tard") : List.of(), checks);
    }

    @Override
    public boolean needsReview() {
        return true;
    }

    @Override
    public boolean needsReview(Given given) {
        return !given.all("tick").isEmpty() || !given.first("note").isBlank();
    }

    @Override
    public boolean judged() {
        return false;
    }
}
