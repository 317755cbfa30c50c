package fr.aladdin.network.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Euros;
import fr.aladdin.network.Programme;
import fr.aladdin.network.ProgrammeTerms;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Slips;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of a programme as they are typed. */
final class ProgrammeForm {

    private static final int LONGEST_NAME = 120;
    private static final String WHOLE_NUMBER = "\\d{1,6}";
    private static final String HOURS = "\\d{1,3}";
    private static final int MINUTES = 60;

    private final Asked asked;
    private final Slips slips;
    private final MessagesOfPage msg;

    ProgrammeForm(Asked asked, Slips slips, MessagesOfPage msg) {
        this.asked = asked;
        this.slips = slips;
        this.msg = msg;
    }

    /** What was typed; empty when something is to be mended, which the slips then say. */
    Optional<ProgrammeTerms> read() {
        String name = asked.text("name");
        Optional<Euros> cost = Euros.read(asked.text("cost"));
        Optional<LocalDate> starts = asked.day("starts");
        Optional<LocalDate> ends = asked.day("ends");
        note(name.isEmpty() || name.length() > LONGEST_NAME, "name");
        note(cost.isEmpty(), "cost");
        note(starts.isEmpty(), "starts");
        note(ends.isEmpty() || starts.filter(ends.get()::isBefore).isPresent(), "ends");
        note(!asked.text("people").matches(WHOLE_NUMBER), "people");
        note(!asked.text("hours").matches(HOURS), "hours");
        return slips.none() ? Optional.of(terms(name, cost.get(), starts.get(), ends.get())) : Optional.empty();
    }

    private ProgrammeTerms terms(String name, Euros cost, LocalDate starts, LocalDate ends) {
        return new ProgrammeTerms(
                name,
                Math.toIntExact(cost.cents()),
                starts,
                ends,
                Integer.parseInt(asked.text("people")),
                MINUTES * Integer.parseInt(asked.text("hours")));
    }

    private void note(boolean slipped, String field) {
        slips.note(slipped, field, msg.get("network_programmes.slip_" + field));
    }

    /** What stands in a box: what was typed, else what the programme says. */
    String value(String field, @Nullable Programme changed) {
        if (asked.posted()) {
            return asked.text(field);
        }
        if (changed == null) {
            return "";
        }
        ProgrammeTerms terms = changed.terms();
        return switch (field) {
            case "name" -> terms.name();
            case "cost" -> new Euros(terms.hourlyCostCents()).written();
            case "starts" -> terms.startsOn().toString();
            case "ends" -> terms.endsOn().toString();
            case "people" -> String.valueOf(terms.targetPeople());
            default -> String.valueOf(terms.minutesEach() / MINUTES);
        };
    }
}
