package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Group;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person leaves a group, for another one or for none. */
@Named("trainingStay")
@RequestScoped
public class PersonStay {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Memberships memberships;

    @Inject
    private Trainer trainer;

    boolean asked() {
        return asked.posted() && List.of("leave", "move").contains(asked.text("act"));
    }

    void end(Group in, Account who) {
        Optional<UUID> to = asked.id("to")
                .filter(id -> others(in).stream().anyMatch(other -> other.id().equals(id)));
        if (asked.text("act").equals("leave")) {
            asked.once(() -> memberships.leave(in.id(), who.id(), trainer.id(), trainer.scope()));
            SeeOther.to("/training/group?group=" + in.id() + "&done=leave");
        } else if (to.isPresent()) {
            asked.once(() -> memberships.move(who.id(), in.id(), to.get(), trainer.id(), trainer.scope()));
            SeeOther.to("/training/person?group=" + to.get() + "&person=" + who.id() + "&done=move");
        } else {
            SeeOther.to("/training/person?group=" + in.id() + "&person=" + who.id());
        }
    }

    /** The other groups of the trainer, by name. */
    public List<GroupLine> others(Group than) {
        return groups.list(trainer.scope()).stream()
                .filter(other -> !other.id().equals(than.id()))
                .toList();
    }
}
