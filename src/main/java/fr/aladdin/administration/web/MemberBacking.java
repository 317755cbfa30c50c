package fr.aladdin.administration.web;

import fr.aladdin.account.Role;
import fr.aladdin.account.SignedIn;
import fr.aladdin.administration.StaffLine;
import fr.aladdin.administration.Team;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One member of staff: their roles, a one-time link to set a passphrase, their telephone. */
@Named("administrationMember")
@RequestScoped
public class MemberBacking {

    @Inject
    private Asked asked;

    @Inject
    private Team team;

    @Inject
    private RoleWords roleWords;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Settings settings;

    private @Nullable StaffLine member;
    private @Nullable String link;
    private @Nullable String remark;

    @PostConstruct
    void read() {
        member = asked.id("account").flatMap(team::find).orElse(null);
    }

    public void respond() {
        StaffLine found = member;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted() && found.open()) {
            act(found.id());
        } else if (asked.posted()) {
            reopen(found.id());
        }
    }

    private void act(UUID account) {
        switch (asked.text("act")) {
            case "give" -> give(account);
            case "end" -> end(account);
            // shown once, in this answer alone: the token is not kept
            case "reset" ->
                link = settings.publicUrl() + "/signin/passphrase?token="
                        + team.startReset(account, signedIn.accountId());
            case "remove-factor" -> {
                asked.once(() -> team.removeFactor(account, signedIn.accountId()));
                back(account, "&done=factor");
            }
            case "close" -> close(account);
            default -> back(account, "");
        }
    }

    private void close(UUID account) {
        AtomicBoolean closed = new AtomicBoolean(true);
        asked.once(() -> closed.set(team.close(account, signedIn.accountId())));
        if (closed.get()) {
            back(account, "&done=closed");
        } else {
            remark = "own";
        }
    }

    /** Of a closed account nothing else can be changed. */
    private void reopen(UUID account) {
        if (asked.has("act", "reopen")) {
            asked.once(() -> team.reopen(account, signedIn.accountId()));
        }
        back(account, asked.has("act", "reopen") ? "&done=reopened" : "");
    }

    private void give(UUID account) {
        Optional<Role> role = Role.find(asked.text("role"));
        String where = asked.text("where");
        if (role.isEmpty()) {
            remark = "role";
            return;
        }
        if (!roleWords.offers(where)) {
            remark = "where";
            return;
        }
        if (role.get() == Role.ADMINISTRATOR && !where.equals("everything")) {
            remark = "administrator";
            return;
        }
        UUID place = where.startsWith("place:") ? id(where) : null;
        UUID group = where.startsWith("group:") ? id(where) : null;
        asked.once(() -> team.give(account, role.get(), place, group, signedIn.accountId()));
        back(account, "&done=given");
    }

    private static UUID id(String where) {
        return UUID.fromString(where.substring(where.indexOf(':') + 1));
    }

    private void end(UUID account) {
        AtomicBoolean ended = new AtomicBoolean(true);
        asked.id("grant")
                .ifPresent(grant -> asked.once(() -> ended.set(team.end(account, grant, signedIn.accountId()))));
        if (ended.get()) {
            back(account, "&done=ended");
        } else {
            remark = "last";
        }
    }

    private static void back(UUID account, String more) {
        SeeOther.to("/administration/member?account=" + account + more);
    }

    public StaffLine member() {
        return Objects.requireNonNull(member);
    }

    /** Whether a telephone is asked besides the passphrase. */
    public boolean hasFactor() {
        return team.hasFactor(member().id());
    }

    /** The one-time link that was just made; null otherwise. */
    public @Nullable String link() {
        return link;
    }

    /** What was refused: {@code role}, {@code where}, {@code administrator}, {@code own} or {@code last}. */
    public @Nullable String remark() {
        return remark;
    }
}
