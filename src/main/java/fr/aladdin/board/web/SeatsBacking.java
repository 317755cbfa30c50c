package fr.aladdin.board.web;

import fr.aladdin.board.Board;
import fr.aladdin.board.Seat;
import fr.aladdin.board.Whereabouts;
import fr.aladdin.site.Asked;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seats of a workshop at this moment, and who calls for help. */
@Named("boardSeats")
@RequestScoped
public class SeatsBacking {

    /** A board shows where people are now: after the workshop that is their own affair. */
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Board board;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;
    private @Nullable List<Seat> seats;
    private Instant at = Instant.EPOCH;

    @PostConstruct
    void read() {
        at = clock.instant();
        workshop = asked.id("workshop")
                .flatMap(id -> workshops.find(id, trainer.id(), trainer.scope()))
                .filter(found -> found.state(at) != Workshop.State.CANCELLED)
                .filter(found -> at.isBefore(found.endsAt().plus(AFTERWARDS)))
                .orElse(null);
    }

    public void respond() {
        if (workshop == null) {
            Asked.notFound();
        }
    }

    /** Empty when there is none within the scope of the trainer. */
    Optional<Workshop> find() {
        return Optional.ofNullable(workshop);
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    /** Each by its number, free ones included, then who has a place and no seat. */
    public List<Seat> seats() {
        List<Seat> known = seats;
        if (known == null) {
            known = board.read(workshop(), trainer.id());
            seats = known;
        }
        return known;
    }

    /** Who calls for help, whoever has called longest first. */
    public List<Seat> queue() {
        return seats().stream()
                .filter(Seat::calls)
                .sorted(Comparator.comparing(seat -> seat.askedAt().orElseThrow()))
                .toList();
    }

    /** Who works and is not written down as there. */
    public List<Seat> unsigned() {
        return seats().stream().filter(Seat::missesSignature).toList();
    }

    /** When they were read. */
    public Instant at() {
        return at;
    }

    public long stillMinutes() {
        return Whereabouts.STILL.toMinutes();
    }

    public int misses() {
        return Whereabouts.MISSES;
    }
}
