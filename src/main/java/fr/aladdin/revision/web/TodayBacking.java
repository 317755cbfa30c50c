package fr.aladdin.revision.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.platform.Clocks;
import fr.aladdin.revision.Offer;
import fr.aladdin.revision.Outcome;
import fr.aladdin.revision.Revisions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes back today: on its own page, and as an offer on the path page. */
@Named("revisionToday")
@RequestScoped
public class TodayBacking {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Revisions revisions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ActiveLanguage language;

    @Inject
    private Clock clock;

    private List<Line> lines = List.of();

    /**
     * A gesture of today.
     *
     * @param name what follows « Je sais… »
     * @param days since it was last done or tried
     * @param key why it comes back: the end of a message key
     * @param module the variant to begin
     */
    public record Line(Wording name, long days, String key, String module, int minutes, boolean done) {}

    @PostConstruct
    void read() {
        lines = revisions.offers(signedIn.accountId()).stream().map(this::line).toList();
    }

    private Line line(Offer offer) {
        LearningModule variant = catalogue.getModule(offer.module());
        LocalDate today = LocalDate.now(clock.withZone(Clocks.BORDEAUX));
        Outcome last = offer.ladder().last().outcome();
        return new Line(
                catalogue.gestureName(offer.gesture(), language.get()),
                ChronoUnit.DAYS.between(offer.ladder().last().day(), today),
                last == Outcome.NOT_DONE ? "not_done" : last == Outcome.WITH_HINT ? "with_hint" : "alone",
                offer.module(),
                variant.minutes(),
                offer.done());
    }

    public List<Line> lines() {
        return lines;
    }

    /** Those that remain. */
    public List<Line> waiting() {
        return lines.stream().filter(line -> !line.done()).toList();
    }

    /** The next one, alone on a page of the simplified mode; null when all are done. */
    public @Nullable Line next() {
        return waiting().stream().findFirst().orElse(null);
    }

    /** About how long the rest takes. */
    public int minutes() {
        return waiting().stream().mapToInt(Line::minutes).sum();
    }
}
