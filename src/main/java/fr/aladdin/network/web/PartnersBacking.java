package fr.aladdin.network.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.network.Siret;
import fr.aladdin.site.Asked;
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
import org.jspecify.annotations.Nullable;

/** The organisations that run places and are paid for hours. */
@Named("networkPartners")
@RequestScoped
public class PartnersBacking {

    private static final int LONGEST_NAME = 120;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Partners partners;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MessagesOfPage msg;

    private final Slips slips = new Slips();
    private @Nullable Table<Partner> table;

    public void respond() {
        if (asked.posted()) {
            keep();
        } else {
            table().export("partenaires").ifPresent(Download::give);
        }
    }

    private void keep() {
        String name = asked.text("name");
        Siret siret = Siret.read(asked.text("siret"));
        slips.note(name.isEmpty() || name.length() > LONGEST_NAME, "name", msg.get("network_partners.slip_name"));
        slips.note(!siret.isSound(), "siret", msg.get("network_partners.slip_siret"));
        if (!slips.none()) {
            return;
        }
        Partner old = changed();
        asked.once(() -> {
            if (old == null) {
                partners.add(name, siret, signedIn.accountId());
            } else {
                partners.change(old.id(), name, siret, signedIn.accountId());
            }
        });
        SeeOther.to("/network/partners?done=" + (old == null ? "added" : "changed"));
    }

    public Table<Partner> table() {
        Table<Partner> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "name", partners.listAll());
            table = known;
        }
        return known;
    }

    private List<Column<Partner>> columns() {
        return List.of(
                Column.words("name", msg.get("network_partners.name"), Partner::name),
                Column.words("siret", msg.get("network_partners.siret"), one -> one.siret()
                        .value()));
    }

    /** The partner that the address asks to change; null when one is to be added. */
    public @Nullable Partner changed() {
        return asked.id("partner").flatMap(partners::find).orElse(null);
    }

    public String name() {
        Partner old = changed();
        return asked.posted() ? asked.text("name") : old == null ? "" : old.name();
    }

    public String siret() {
        Partner old = changed();
        return asked.posted()
                ? asked.text("siret")
                : old == null ? "" : old.siret().value();
    }

    public Slips slips() {
        return slips;
    }
}
