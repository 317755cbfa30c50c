package fr.aladdin.network.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Euros;
import fr.aladdin.network.Programme;
import fr.aladdin.network.ProgrammeTerms;
import fr.aladdin.network.Programmes;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programmes that pay for hours: adding one and changing its terms. */
@Named("networkProgrammes")
@RequestScoped
public class ProgrammesBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Programmes programmes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    private final Slips slips = new Slips();
    private @Nullable Table<Programme> table;

    public void respond() {
        if (asked.posted()) {
            keep();
        } else {
            table().export("programmes").ifPresent(Download::give);
        }
    }

    private void keep() {
        Optional<ProgrammeTerms> terms = new ProgrammeForm(asked, slips, msg).read();
        if (terms.isEmpty()) {
            return;
        }
        Programme old = changed();
        asked.once(() -> {
            if (old == null) {
                programmes.add(terms.get(), signedIn.accountId());
            } else {
                programmes.change(old.id(), terms.get(), signedIn.accountId());
            }
        });
        SeeOther.to("/network/programmes?done=" + (old == null ? "added" : "changed"));
    }

    public Table<Programme> table() {
        Table<Programme> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "-starts", programmes.listAll());
            table = known;
        }
        return known;
    }

    private List<Column<Programme>> columns() {
        return List.of(
                Column.words("name", say("name"), Programme::name),
                Column.shown(
                        "starts", say("starts"), one -> moments.day(one.terms().startsOn()), one -> one.terms()
                                .startsOn()),
                Column.shown("ends", say("ends"), one -> moments.day(one.terms().endsOn()), one -> one.terms()
                        .endsOn()),
                Column.numberShown(
                        "cost",
                        say("cost"),
                        one -> new Euros(one.terms().hourlyCostCents()).written(),
                        one -> one.terms().hourlyCostCents() / 100.0),
                Column.number("people", say("people"), one -> one.terms().targetPeople()),
                Column.number("hours", say("hours"), one -> one.terms().minutesEach() / 60));
    }

    private String say(String key) {
        return msg.get("network_programmes." + key);
    }

    /** The programme that the address asks to change; null when one is to be added. */
    public @Nullable Programme changed() {
        return asked.id("programme").flatMap(programmes::find).orElse(null);
    }

    public String value(String field) {
        return new ProgrammeForm(asked, slips, msg).value(field, changed());
    }

    public Slips slips() {
        return slips;
    }
}
