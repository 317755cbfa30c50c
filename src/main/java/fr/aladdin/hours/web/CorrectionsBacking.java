package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.SignedCorrection;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The signed corrections of a month or of a workshop, each with the workshop that it is about. */
@Named("hoursCorrections")
@RequestScoped
public class CorrectionsBacking {

    private static final char MINUS = '\u2212';

    @Inject
    private AskedBill bills;

    @Inject
    private MonthLedger reading;

    @Inject
    private Accounts accounts;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    /** A sentence each. */
    public List<String> list() {
        return ofMonth().stream().map(this::sentence).toList();
    }

    /** Those of a workshop, in whatever month they count. */
    public List<String> of(UUID workshop) {
        return reading.listCorrections(workshop).stream().map(this::sentence).toList();
    }

    /** Those of the month in columns: the headings, then a row for each. */
    List<List<Object>> cells() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                say("noted_on"),
                say("workshop"),
                say("when"),
                say("name"),
                msg.get("hours_attendance.minutes"),
                msg.get("hours_attendance.reason"),
                say("noted_by")));
        ofMonth()
                .forEach(one -> rows.add(List.of(
                        moments.dayOf(one.entry().enteredAt()),
                        one.workshop(),
                        moments.time(one.startsAt()),
                        person(one),
                        one.entry().minutes(),
                        one.entry().reason(),
                        name(one.entry().enteredBy()))));
        return rows;
    }

    private List<SignedCorrection> ofMonth() {
        return bills.find().map(reading::listCorrections).orElse(List.of());
    }

    private String sentence(SignedCorrection one) {
        return msg.of(
                "hours_ledger.correction",
                List.of(
                        moments.dayOf(one.entry().enteredAt()),
                        String.valueOf(one.entry().minutes()).replace('-', MINUS),
                        person(one),
                        msg.of("hours_ledger.about", one.workshop(), moments.time(one.startsAt())),
                        one.entry().reason(),
                        name(one.entry().enteredBy())));
    }

    private String person(SignedCorrection one) {
        return one.entry().person().map(this::name).orElseGet(() -> say("gone"));
    }

    private String name(UUID person) {
        return accounts.find(person).map(Account::displayName).orElse("");
    }

    private String say(String key) {
        return msg.get("hours_ledger." + key);
    }
}
