package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Runs what a form asks together with the claim of its key, in one transaction: both are kept, or neither. */
@ApplicationScoped
public class Once {

    @Inject
    private FormKeys keys;

    /**
     * Whether what somebody shows with a form is right: it is now, or it was when the same form was sent a moment ago. So a secret
     * that counts once is right for both clicks of a double click, and for nobody else.
     *
     * @param form the key that came with the form
     * @param about whose secret it is, and what was typed
     * @param right uses the secret up when it is right
     */
    @Transactional
    public boolean holds(UUID form, String about, BooleanSupplier right) {
        UUID key = keys.keyOf(form, about);
        if (right.getAsBoolean()) {
            keys.claim(key);
            return true;
        }
        return keys.isClaimed(key);
    }

    /** @throws FormKeys.AlreadyDone when the same form was sent before; nothing is done then */
    @Transactional
    public void run(UUID key, Runnable act) {
        keys.claim(key);
        act.run();
    }
}
