package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clues of a message or a demand of the pile that was decided well, pointed out one by one. */
@Named
@RequestScoped
public class CluesView {

    /** The address names a message of the pile and the number of a clue, from 1: {@code clue=colis.2}. */
    private static final String PARAMETER = "clue";

    private static final Pattern ASKED = Pattern.compile("([a-z][a-z0-9-]*)\\.([1-9][0-9]?)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    private @Nullable Shown shown;

    /** The clue in hand: of which message, and its number from 1. */
    private record Shown(Triage.Item item, PileParts all, int number) {}

    /** Where the clues of a message of the pile begin; empty while it is not decided well, or when they stand nowhere. */
    String beginning(Triage.Item item) {
        return right(item) && count(item) > 0 ? address(item, 1) : "";
    }

    boolean right(Triage.Item item) {
        return here.last().filter(answer -> answer.met().contains(item.id())).isPresent();
    }

    /** Whether the page shows a clue. */
    public boolean open() {
        return find().isPresent();
    }

    public int number() {
        return shown().number();
    }

    public int of() {
        return count(shown().item());
    }

    /** What the part shows. */
    public Wording said() {
        return here.say(shown().item().id() + ".indice." + number());
    }

    /** The words of the part in the person's language; empty when they are French for this person too. */
    public Wording meaning() {
        return shown().all().meaning();
    }

    public List<PileParts.Part> parts() {
        return shown().all().parts();
    }

    /** sms, call, page, window, poster or offer; empty for a message. */
    public String looks() {
        return shown().all().looks();
    }

    /** The clue before, empty at the first. */
    public String previous() {
        return number() > 1 ? address(shown().item(), number() - 1) : "";
    }

    /** The clue after, empty at the last. */
    public String next() {
        return number() < of() ? address(shown().item(), number() + 1) : "";
    }

    /** The pile. */
    public String back() {
        return here.address();
    }

    private String address(Triage.Item item, int number) {
        return here.address() + "&" + PARAMETER + "=" + item.id() + "." + number + "#indice";
    }

    /** A clue needs a place and words. */
    private int count(Triage.Item item) {
        String key = here.step().id() + "." + item.id() + ".indice";
        return Math.min(
                item.clues().size(),
                here.module().wordings(key, Language.FRENCH).size());
    }

    private Shown shown() {
        return find().orElseThrow();
    }

    private Optional<Shown> find() {
        if (shown == null) {
            shown = read().orElse(null);
        }
        return Optional.ofNullable(shown);
    }

    private Optional<Shown> read() {
        Matcher asked = ASKED.matcher(Objects.requireNonNullElse(request.getParameter(PARAMETER), ""));
        if (!asked.matches() || !here.reached() || !(here.step() instanceof Triage triage)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(asked.group(2));
        return triage.pile().stream()
                .filter(item -> item.id().equals(asked.group(1)) && right(item) && number <= count(item))
                .findFirst()
                .map(item -> new Shown(item, pointed(item, number), number));
    }

    private PileParts pointed(Triage.Item item, int number) {
        return new PileParts(here, item.shown(), item.clues().get(number - 1));
    }
}
