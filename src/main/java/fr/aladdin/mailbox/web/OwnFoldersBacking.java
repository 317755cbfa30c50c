package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.FolderSlip;
import fr.aladdin.mailbox.OwnFolder;
import fr.aladdin.mailbox.OwnFolders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders that the person makes, and the names of all folders on the screen. */
@Named("mailFolders")
@RequestScoped
public class OwnFoldersBacking {
    private static final String VIEW = BoxView.OWN_FOLDERS.word();
    private static final int MOST_CARRIED = 200;

    @Inject
    private MailboxBacking box;

    @Inject
    private OwnFolders folders;

    @Inject
    private PracticeScreen words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable List<OwnFolder> own;

    public List<OwnFolder> list() {
        List<OwnFolder> known = own;
        if (known == null) {
            known = folders.list(signedIn.accountId());
            own = known;
        }
        return known;
    }

    /** All folders of this mailbox: after the inbox and what is given beside it, the person's own. */
    List<Folder> listAll() {
        return Stream.of(
                        Folder.listAll().stream().filter(Folder::takesMovedMessages),
                        list().stream().map(OwnFolder::folder),
                        Folder.listAll().stream().filter(folder -> !folder.takesMovedMessages()))
                .flatMap(part -> part)
                .toList();
    }

    /** Where a message that lies in that folder can be put by hand. */
    public List<Folder> listPlaces(Folder from) {
        return listAll().stream()
                .filter(folder -> folder.takesMovedMessages() && !folder.equals(from))
                .toList();
    }

    /** The folder of that id, or the inbox when there is none. */
    Folder orInbox(String id) {
        return listAll().stream()
                .filter(folder -> folder.id().equals(id))
                .findFirst()
                .orElse(Folder.INBOX);
    }

    /** As the screen shows it: French, or as the person wrote it. */
    public String name(Folder folder) {
        return list().stream()
                .filter(one -> one.folder().equals(folder))
                .map(OwnFolder::name)
                .findFirst()
                .orElseGet(() -> words.french("folder." + orInbox(folder.id()).id()));
    }

    /** The folder that is being changed, or null. */
    public @Nullable OwnFolder chosen() {
        Optional<UUID> id = box.address().findId("m-own");
        return list().stream()
                .filter(one -> Optional.of(one.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The id under which the page makes a folder: sent twice, it makes one. */
    public UUID newId() {
        return UUID.randomUUID();
    }

    /** What was typed and could not be. */
    public String typed() {
        return box.address().find("m-name").orElse("");
    }

    public Optional<FolderSlip> slip() {
        return box.address().find("m-slip").flatMap(FolderSlip::read);
    }

    /** Does what the button asks and answers where to go on. */
    String act(BoxAct act) {
        UUID owner = signedIn.accountId();
        String name = asked.text("m-name");
        Optional<UUID> id = BoxAddress.id(act.what());
        return switch (act.name()) {
            case "folder-make" ->
                after(folders.make(owner, asked.id("m-id").orElseGet(UUID::randomUUID), name), Said.FOLDER_MADE, name);
            case "folder-rename" ->
                id.map(one -> after(folders.rename(owner, one, name), Said.FOLDER_RENAMED, name, "m-own", act.what()))
                        .orElseGet(() -> said(Said.GONE));
            default -> {
                id.ifPresent(one -> folders.remove(owner, one));
                yield said(Said.FOLDER_REMOVED);
            }
        };
    }

    private String after(Optional<FolderSlip> slip, Said done, String typed, String... where) {
        if (slip.isEmpty()) {
            return said(done);
        }
        String[] all = Stream.concat(
                        Stream.of(
                                "m-view",
                                VIEW,
                                "m-slip",
                                slip.get().word(),
                                "m-name",
                                BoxAddress.brief(typed, MOST_CARRIED)),
                        Stream.of(where))
                .toArray(String[]::new);
        return box.address().with(all);
    }

    private String said(Said said) {
        return box.address().with("m-view", VIEW, "m-said", said.word());
    }
}
