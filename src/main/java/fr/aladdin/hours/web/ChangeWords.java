package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A correction in words: when, by whom, what was written before, why. */
@Named("changeWords")
@RequestScoped
public class ChangeWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Accounts accounts;

    public String of(AttendanceChange one) {
        boolean bySheet = one.reason().equals(Attendance.Means.SHEET.name());
        return msg.of(
                "hours_attendance.change",
                List.of(
                        moments.time(one.changedAt()),
                        accounts.find(one.changedBy()).map(Account::displayName).orElse(""),
                        moments.clock(one.arrivedBefore()),
                        one.leftBefore().map(moments::clock).orElse("…"),
                        bySheet ? msg.get("hours_means.SHEET") : one.reason()));
    }
}
