package fr.aladdin.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Erases every night what is kept for a time only: missed tries, sign-ins long past, who looked at whose
 * record, keys of forms. */
@Singleton
public class EraseOld {

    @Inject
    private MissedTries tries;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditTrail audit;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private AddressSendings sendings;

    @Inject
    private Recoveries recoveries;

    @Inject
    private FormKeys forms;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void erase() {
        tries.eraseOld();
        signIns.eraseOld();
        audit.eraseOld();
        addresses.eraseOld();
        sendings.eraseOld();
        recoveries.eraseOld();
        forms.eraseOld();
    }
}
