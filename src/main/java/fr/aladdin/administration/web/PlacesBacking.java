package fr.aladdin.administration.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.SignedIn;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places where people are received: adding and renaming them. */
@Named("administrationPlaces")
@RequestScoped
public class PlacesBacking {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Places places;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<Place> table;
    private boolean nameMissing;

    public void respond() {
        if (asked.posted()) {
            keep();
        } else {
            table().export("lieux").ifPresent(Download::give);
        }
    }

    private void keep() {
        String name = asked.text("name");
        String address = asked.text("address");
        nameMissing = name.isEmpty() || name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS;
        if (nameMissing) {
            return;
        }
        Optional<UUID> renamed = asked.id("place").filter(id -> places.find(id).isPresent());
        UUID by = signedIn.accountId();
        asked.once(() -> {
            if (renamed.isPresent()) {
                places.rename(renamed.get(), name, address, by);
            } else {
                places.add(name, address, by);
            }
        });
        SeeOther.to("/administration/places?done=" + (renamed.isPresent() ? "renamed" : "added"));
    }

    public Table<Place> table() {
        Table<Place> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "name", filtered());
            table = known;
        }
        return known;
    }

    /** The place that the address asks to change; null when one is to be added. */
    public @Nullable Place changed() {
        return asked.id("place").flatMap(places::find).orElse(null);
    }

    public boolean nameMissing() {
        return nameMissing;
    }

    private List<Column<Place>> columns() {
        return List.of(
                Column.words("name", msg.get("administration_places.name"), Place::name),
                Column.words("address", msg.get("administration_places.address"), Place::address));
    }

    private List<Place> filtered() {
        String words = asked.posted() ? "" : asked.text("q").toLowerCase(Locale.FRENCH);
        return places.listAll().stream()
                .filter(place -> (place.name() + " " + place.address())
                        .toLowerCase(Locale.FRENCH)
                        .contains(words))
                .toList();
    }
}
