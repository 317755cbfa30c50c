package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.KnownPerson;
import fr.aladdin.training.Memberships;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bringing people into a group whom the trainer has in another one, or had. */
@Named("trainingKnown")
@RequestScoped
public class KnownBacking {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Memberships memberships;

    @Inject
    private Trainer trainer;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Group group;
    private List<KnownPerson> everybody = List.of();
    private boolean nobody;

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        Group found = group;
        if (found == null) {
            Asked.notFound();
        } else if (!asked.posted() || !bring(found)) {
            everybody = memberships.listKnown(found.id(), trainer.id(), trainer.scope());
        }
    }

    private boolean bring(Group into) {
        Set<UUID> people = asked.ids("person");
        nobody = people.isEmpty();
        if (!nobody) {
            asked.once(() -> memberships.bring(into.id(), people, trainer.id(), trainer.scope()));
            SeeOther.to("/training/group?group=" + into.id() + "&done=bring");
        }
        return !nobody;
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    /** Whether there is anybody at all, whatever the filter leaves. */
    public boolean any() {
        return !everybody.isEmpty();
    }

    public List<KnownPerson> people() {
        String name = asked.text("q").toLowerCase(Locale.FRENCH);
        return everybody.stream()
                .filter(one -> one.name().toLowerCase(Locale.FRENCH).contains(name))
                .toList();
    }

    /** Whether a form came without anybody ticked. */
    public boolean nobody() {
        return nobody;
    }

    /** In which group the person is, or when they left which. */
    public String where(KnownPerson person) {
        return person.leftAt() == null
                ? msg.of("training_known.is_in", person.group())
                : msg.of("training_known.left", person.group(), moments.dayOf(person.leftAt()));
    }
}
