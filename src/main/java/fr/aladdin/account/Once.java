package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Runs what a form asks together with the claim of its key, in one transaction: both are kept, or neither. */
@ApplicationScoped
public class Once {

    @Inject
    private FormKeys keys;

    /** @throws FormKeys.AlreadyDone when the same form was sent before; nothing is done then */
    @Transactional
    public void run(UUID key, Runnable act) {
        keys.claim(key);
        act.run();
    }
}
