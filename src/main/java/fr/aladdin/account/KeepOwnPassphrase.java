package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the hash of a participant's own passphrase and signs them out everywhere else, in one transaction. */
@ApplicationScoped
@Transactional
class KeepOwnPassphrase {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditTrail audit;

    void keep(UUID account, String hash, UUID signIn) {
        accounts.choosePassphrase(account, hash);
        signIns.endOthers(account, signIn);
        audit.note(account, "passphrase.own", account, "");
    }
}
