package fr.aladdin.administration.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.SignedIn;
import fr.aladdin.administration.StaffLine;
import fr.aladdin.administration.Team;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The members of staff, and a form to add one. */
@Named("administrationStaff")
@RequestScoped
public class StaffBacking {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Team team;

    @Inject
    private RoleWords roleWords;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<StaffLine> table;
    private @Nullable String remark;

    public void respond() {
        if (asked.posted()) {
            add();
        } else {
            table().export("equipe").ifPresent(Download::give);
        }
    }

    private void add() {
        String name = asked.text("name");
        String email = asked.text("email");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            remark = "name";
        } else if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST_EMAIL) {
            remark = "email";
        } else {
            AtomicReference<Optional<Account>> added = new AtomicReference<>();
            asked.once(() -> added.set(team.add(name, email, signedIn.accountId())));
            Optional<Account> member = added.get();
            if (member == null) {
                SeeOther.to("/administration/staff");
            } else if (member.isEmpty()) {
                remark = "taken";
            } else {
                SeeOther.to("/administration/member?account=" + member.get().id() + "&done=added");
            }
        }
    }

    /** What keeps the member from being added: {@code name}, {@code email} or {@code taken}. */
    public @Nullable String remark() {
        return remark;
    }

    public Table<StaffLine> table() {
        Table<StaffLine> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "name", filtered());
            table = known;
        }
        return known;
    }

    private List<Column<StaffLine>> columns() {
        return List.of(
                Column.words("name", msg.get("administration_staff.name"), StaffLine::name),
                Column.words("email", msg.get("administration_staff.email"), StaffLine::email),
                Column.words("roles", msg.get("administration_staff.roles"), this::roles));
    }

    private String roles(StaffLine line) {
        return line.open() ? roleWords.ofAll(line.roles()) : msg.get("administration_staff.closed");
    }

    private List<StaffLine> filtered() {
        String words = asked.posted() ? "" : asked.text("q").toLowerCase(Locale.FRENCH);
        String role = asked.posted() ? "" : asked.text("role");
        return team.list().stream()
                .filter(line -> (line.name() + " " + line.email())
                        .toLowerCase(Locale.FRENCH)
                        .contains(words))
                .filter(line -> role.isEmpty()
                        || line.roles().stream()
                                .anyMatch(grant -> grant.role().tag().equals(role)))
                .toList();
    }
}
