package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A trainer erases a participant who asked for it; their name is typed, so that nobody is erased by a slip. */
@Named("trainingErasing")
@RequestScoped
public class PersonErasing {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    private boolean unsure;

    boolean asked() {
        return asked.posted() && asked.text("act").equals("erase");
    }

    /** Whether it was done. */
    boolean erase(Group of, Account who) {
        unsure = !asked.text("who").equalsIgnoreCase(who.displayName());
        if (!unsure) {
            asked.once(() -> groups.erase(who.id(), trainer.id(), trainer.scope()));
            SeeOther.to("/training/group?group=" + of.id() + "&done=erase");
        }
        return !unsure;
    }

    /** Whether the name was not typed as it stands. */
    public boolean unsure() {
        return unsure;
    }
}
