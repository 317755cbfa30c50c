package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.RecoveryCode;
import fr.aladdin.account.SlipCode;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trainer prints the slip with which somebody of their group chooses a new passphrase. The code is on the answer to the form
 * alone: it is not kept, so that it cannot be looked up again.
 */
@Named("trainingSlip")
@RequestScoped
public class SlipBacking {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    private @Nullable Group group;
    private @Nullable Account person;
    private @Nullable SlipCode code;

    @PostConstruct
    void read() {
        Optional<Group> found = asked.id("group").flatMap(id -> groups.find(id, trainer.scope()));
        group = found.orElse(null);
        person = found.flatMap(of -> asked.id("person").flatMap(id -> groups.findMember(of.id(), id, trainer.scope())))
                .filter(Account::ownsPassphrase)
                .orElse(null);
    }

    public void respond() {
        Account found = person;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            asked.once(() -> code = groups.startRecovery(found.id(), trainer.id(), trainer.scope()));
        }
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public Account person() {
        return Objects.requireNonNull(person);
    }

    /** The code that was just drawn; absent before, and when the same form was sent twice. */
    public @Nullable SlipCode code() {
        return code;
    }

    /** In the language of the person who will read the slip. */
    public String say(String key) {
        return messages.get(person().display().language(), key);
    }

    public String until() {
        return messages.format(
                person().display().language(), "account_slip.card_until", RecoveryCode.VALID.toMinutes());
    }

    /** Where the code is typed, without the scheme, as people write it. */
    public String address() {
        return settings.publicUrl().replaceFirst("^https?://", "") + "/signin/slip";
    }
}
