package fr.aladdin.network.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.network.Room;
import fr.aladdin.network.RoomUse;
import fr.aladdin.network.Rooms;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place: who runs it, and its rooms. */
@Named("networkPlace")
@RequestScoped
public class PlaceBacking {

    @Inject
    private Asked asked;

    @Inject
    private Places places;

    @Inject
    private Partners partners;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomUse use;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MessagesOfPage msg;

    private final Slips slips = new Slips();
    private @Nullable Place place;
    private String remark = "";

    @PostConstruct
    void read() {
        place = asked.id("place").flatMap(places::find).orElse(null);
    }

    public void respond() {
        Place found = place;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            act(found);
        }
    }

    private void act(Place found) {
        UUID by = signedIn.accountId();
        switch (asked.text("act")) {
            case "run" -> {
                Optional<Partner> partner = asked.id("partner").flatMap(partners::find);
                asked.once(
                        () -> places.runBy(found.id(), partner.map(Partner::id).orElse(null), by));
                back("run");
            }
            case "close" -> room().ifPresentOrElse(one -> close(one, by), () -> back(""));
            default -> keep(found, by);
        }
    }

    /** A room in which somebody is expected is not closed. */
    private void close(Room room, UUID by) {
        long toCome = use.countToCome(room.id());
        if (toCome > 0) {
            remark = msg.of("network_place.in_use", toCome);
        } else {
            asked.once(() -> rooms.close(room.id(), by));
            back("closed");
        }
    }

    private void keep(Place found, UUID by) {
        RoomForm form = new RoomForm(asked, slips, msg);
        form.read();
        if (!slips.none()) {
            return;
        }
        Optional<Room> old = room();
        asked.once(() -> {
            if (old.isPresent()) {
                rooms.change(old.get().id(), form.name(), form.seats(), form.opens(), form.closes(), by);
            } else {
                rooms.add(found.id(), form.name(), form.seats(), form.opens(), form.closes(), by);
            }
        });
        back(old.isPresent() ? "changed" : "added");
    }

    private void back(String done) {
        SeeOther.to("/network/place?place=" + place().id() + "&done=" + done);
    }

    private Optional<Room> room() {
        return asked.id("room").flatMap(rooms::find).filter(one -> one.place().equals(place().id()));
    }

    /** What was refused, as a sentence; empty otherwise. */
    public String remark() {
        return remark;
    }

    public Place place() {
        return Objects.requireNonNull(place);
    }

    public List<Partner> partners() {
        return partners.listAll();
    }

    public boolean runs(Partner partner) {
        return place().partner().filter(partner.id()::equals).isPresent();
    }

    public List<Room> rooms() {
        return rooms.listOpen(Set.of(place().id()));
    }

    /** The room that the address asks to change; null when one is to be added. */
    public @Nullable Room changed() {
        return room().orElse(null);
    }

    public String value(String field) {
        return new RoomForm(asked, slips, msg).value(field, changed());
    }

    public Slips slips() {
        return slips;
    }
}
