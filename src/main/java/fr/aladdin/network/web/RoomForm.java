package fr.aladdin.network.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Room;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Slips;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A room as it is typed. */
final class RoomForm {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_SEATS = 60;

    private final Asked asked;
    private final Slips slips;
    private final MessagesOfPage msg;
    private @Nullable LocalTime opens;
    private @Nullable LocalTime closes;

    RoomForm(Asked asked, Slips slips, MessagesOfPage msg) {
        this.asked = asked;
        this.slips = slips;
        this.msg = msg;
    }

    void read() {
        opens = asked.time("opens").orElse(null);
        closes = asked.time("closes").orElse(null);
        note(name().isEmpty() || name().length() > LONGEST_NAME, "name");
        note(!asked.text("seats").matches("\\d{1,2}") || seats() < 1 || seats() > MOST_SEATS, "seats");
        note(opens == null, "opens");
        note(closes == null || (opens != null && !closes.isAfter(opens)), "closes");
    }

    private void note(boolean slipped, String field) {
        slips.note(slipped, field, msg.get("network_place.slip_" + field));
    }

    String name() {
        return asked.text("name");
    }

    int seats() {
        return Integer.parseInt(asked.text("seats"));
    }

    LocalTime opens() {
        return Objects.requireNonNull(opens);
    }

    LocalTime closes() {
        return Objects.requireNonNull(closes);
    }

    /** What stands in a box: what was typed, else what the room says, else what is usual. */
    String value(String field, @Nullable Room changed) {
        if (asked.posted()) {
            return asked.text(field);
        }
        return switch (field) {
            case "name" -> changed == null ? "" : changed.name();
            case "seats" -> String.valueOf(changed == null ? Room.USUAL_SEATS : changed.seats());
            case "opens" -> changed == null ? "08:00" : changed.opensAt().toString();
            default -> changed == null ? "20:00" : changed.closesAt().toString();
        };
    }
}
