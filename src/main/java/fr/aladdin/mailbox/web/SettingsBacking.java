package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.Resets;
import fr.aladdin.mailbox.Room;
import fr.aladdin.mailbox.Rooms;
import fr.aladdin.mailbox.Signature;
import fr.aladdin.mailbox.Signatures;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person settles for the whole mailbox: the signature, the room in it, a fresh start. */
@Named("mailSettings")
@RequestScoped
public class SettingsBacking {
    private static final int MOST_CARRIED = 1_000;

    @Inject
    private MailboxBacking box;

    @Inject
    private Signatures signatures;

    @Inject
    private Rooms rooms;

    @Inject
    private Resets resets;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Room room;

    /** What the page shows to be changed: what was typed and is too long, or what is kept. */
    public String signature() {
        return box.address()
                .find("m-text")
                .orElseGet(() -> signatures.get(signedIn.accountId()).text());
    }

    public boolean isTooLong() {
        return box.address().find("m-slip").isPresent();
    }

    public int longest() {
        return Signature.LONGEST;
    }

    public Room room() {
        Room known = room;
        if (known == null) {
            known = rooms.get(signedIn.accountId());
            room = known;
        }
        return known;
    }

    public Rooms.Bin bin() {
        return rooms.bin(signedIn.accountId());
    }

    public List<Message> largest() {
        return rooms.listLargest(signedIn.accountId());
    }

    /** Whether the page asks once more before the bin is emptied. */
    public boolean isAsking() {
        return box.address().find("m-empty").isPresent();
    }

    /** Does what the button asks and answers where to go on. */
    String act(BoxAct act) {
        UUID owner = signedIn.accountId();
        switch (act.name()) {
            case "bin-empty" -> {
                rooms.emptyBin(owner);
                return box.address().with("m-view", BoxView.ROOM.word(), "m-said", Said.BIN_EMPTIED.word());
            }
            case "box-reset" -> {
                asked.once(() -> resets.reset(owner));
                return box.address().with("m-folder", "inbox", "m-said", Said.BOX_RESET.word());
            }
            default -> {
                return keep(owner, new Signature(asked.text("m-text")));
            }
        }
    }

    private String keep(UUID owner, Signature signature) {
        String settings = BoxView.SETTINGS.word();
        if (!signatures.keep(owner, signature)) {
            String typed = BoxAddress.brief(signature.text(), MOST_CARRIED);
            return box.address().with("m-view", settings, "m-slip", "too-long", "m-text", typed);
        }
        Said said = signature.isEmpty() ? Said.SIGNATURE_REMOVED : Said.SIGNATURE_KEPT;
        return box.address().with("m-view", settings, "m-said", said.word());
    }
}
