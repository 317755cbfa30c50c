package fr.aladdin.hours.web;

import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** A month of an address, or typed where a browser has no box for months, that is none: the page shows another one and says so. */
@Named("hoursUnreadMonth")
@RequestScoped
public class UnreadMonthBacking {

    @Inject
    private Asked asked;

    public boolean any() {
        return Stream.of("month", "from", "to").anyMatch(asked::noMonth);
    }
}
