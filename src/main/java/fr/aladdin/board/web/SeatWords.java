package fr.aladdin.board.web;

import fr.aladdin.board.Seat;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.training.web.ModuleWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on a seat of the board, in words. */
@Named("seatWords")
@RequestScoped
public class SeatWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ModuleWords modules;

    @Inject
    private Clock clock;

    /** « Poste 4 ». */
    public String seat(Seat seat) {
        return seat.number() == 0 ? msg.get("board_seats.no_seat") : msg.of("board_seats.seat", seat.number());
    }

    /** « Calme, 6 min »; « Aide, 6 min » of somebody who calls. */
    public String state(Seat seat) {
        if (seat.calls()) {
            return msg.of("board_state.calls", minutesSince(seat.askedAt().orElseThrow()));
        }
        String key = "board_state." + seat.state().tag();
        return switch (seat.state()) {
            case STILL -> msg.of(key, minutesSince(seat.where().orElseThrow().lastAt()));
            case STUCK -> msg.of(key, seat.where().orElseThrow().misses());
            default -> msg.get(key);
        };
    }

    public String icon(Seat seat) {
        if (seat.calls()) {
            return "hand";
        }
        return switch (seat.state()) {
            case MOVING -> "now";
            case STILL -> "clock";
            case STUCK -> "warn";
            case FINISHED, THERE -> "check";
            case LEFT -> "door";
            case FREE, EXPECTED -> "todo";
        };
    }

    /** What is added to the class of its chip. */
    public String chip(Seat seat) {
        if (seat.calls()) {
            return " chip-help";
        }
        return switch (seat.state()) {
            case STUCK -> " chip-try";
            case FINISHED -> " chip-ok";
            case STILL, LEFT, FREE, EXPECTED -> " chip-off";
            case MOVING, THERE -> "";
        };
    }

    /** « Étape 5 sur 8 »; empty when nothing was begun, or the step is gone. */
    public String number(Seat seat) {
        return seat.where()
                .flatMap(where -> catalogue.findModule(where.module()).flatMap(module -> module.findStep(where.step())
                        .map(step -> msg.of("board_seats.step", module.stepNumber(step), module.numberedSteps()))))
                .orElse("");
    }

    /** What the step is called; empty when nothing was begun, or it is gone. */
    public String step(Seat seat) {
        return seat.where()
                .filter(where -> catalogue
                        .findModule(where.module())
                        .flatMap(module -> module.findStep(where.step()))
                        .isPresent())
                .map(where -> modules.step(where.module(), where.step()))
                .orElse("");
    }

    /** « Appelle depuis 4 min. » */
    public String calling(Seat seat) {
        return seat.askedAt()
                .map(since -> msg.of("board_seats.calling", minutesSince(since)))
                .orElse("");
    }

    /** « Amina, Karim » */
    public String names(List<Seat> seats) {
        return seats.stream().map(Seat::name).collect(Collectors.joining(", "));
    }

    private long minutesSince(Instant moment) {
        return Math.max(0, Duration.between(moment, clock.instant()).toMinutes());
    }
}
