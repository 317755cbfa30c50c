package fr.aladdin.hours.web;

import fr.aladdin.workshop.WorkshopLine;
import fr.aladdin.workshop.Workshops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The workshops of one's places that are over and wait to be validated, the oldest first. */
@Named("hoursWaiting")
@RequestScoped
public class WaitingBacking {

    /** Those that come next are shown when these are done. */
    private static final int MOST = 12;

    @Inject
    private Workshops workshops;

    @Inject
    private Validator validator;

    public List<WorkshopLine> list() {
        return workshops.listHeld(validator.scope(), MOST);
    }

    /** All of them, shown or not. */
    public long count() {
        return workshops.countHeld(validator.scope());
    }
}
