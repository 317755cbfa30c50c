package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.LedgerEntry;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The signed corrections of a month or of a workshop, a sentence each. */
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

    public List<String> list() {
        return bills.find().map(reading::listCorrections).orElse(List.of()).stream()
                .map(this::sentence)
                .toList();
    }

    /** Those of a workshop, in whatever month they count. */
    public List<String> of(UUID workshop) {
        return reading.listCorrections(workshop).stream().map(this::sentence).toList();
    }

    private String sentence(LedgerEntry entry) {
        return msg.of(
                "hours_ledger.correction",
                List.of(
                        moments.dayOf(entry.enteredAt()),
                        String.valueOf(entry.minutes()).replace('-', MINUS),
                        entry.person().map(this::name).orElseGet(() -> msg.get("hours_ledger.gone")),
                        moments.month(entry.aboutMonth()),
                        entry.reason(),
                        name(entry.enteredBy())));
    }

    private String name(UUID person) {
        return accounts.find(person).map(Account::displayName).orElse("");
    }
}
