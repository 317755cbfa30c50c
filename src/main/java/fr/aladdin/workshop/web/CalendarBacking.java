package fr.aladdin.workshop.web;

import fr.aladdin.platform.Settings;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.calendar.CalendarAddress;
import fr.aladdin.workshop.calendar.CalendarAddresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The address with which a trainer's own calendar follows their workshops. */
@Named("workshopCalendar")
@RequestScoped
public class CalendarBacking {

    @Inject
    private Asked asked;

    @Inject
    private CalendarAddresses addresses;

    @Inject
    private Trainer trainer;

    @Inject
    private Settings settings;

    private String address = "";

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        switch (asked.text("act")) {
            case "end" -> {
                asked.once(() -> addresses.end(trainer.id()));
                SeeOther.to("/workshop/calendar?done=ended");
            }
            // shown once, in this answer alone: the token is not kept
            case "make", "renew" ->
                asked.once(() -> address = CalendarServlet.address(settings, addresses.renew(trainer.id())));
            default -> SeeOther.to("/workshop/calendar");
        }
    }

    /** The address that was just made; empty otherwise. */
    public String address() {
        return address;
    }

    /** Since when there is one; null while there is none. */
    public @Nullable Instant madeAt() {
        return addresses.find(trainer.id()).map(CalendarAddress::madeAt).orElse(null);
    }
}
