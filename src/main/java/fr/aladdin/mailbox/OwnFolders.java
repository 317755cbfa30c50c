package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The folders that participants make in their mailboxes. Every act names the owner first and reaches no other's. */
@ApplicationScoped
@Transactional
public class OwnFolders {
    /** How many one person may have: what fits on a page and in a head. */
    public static final int MOST = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** By name. */
    @Transactional(SUPPORTS)
    public List<OwnFolder> list(UUID owner) {
        return database.createQuery(
                        "SELECT f FROM OwnFolder f WHERE f.owner = :owner ORDER BY f.folded", OwnFolder.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /**
     * Makes a folder. Made twice from one page, there is one.
     *
     * @param id chosen when the page was shown
     * @return why it could not be made, if so
     */
    public Optional<FolderSlip> make(UUID owner, UUID id, String typed) {
        hold(owner);
        boolean made = find(owner, id).isPresent();
        Optional<FolderSlip> slip =
                !made && list(owner).size() >= MOST ? Optional.of(FolderSlip.TOO_MANY) : slipIn(owner, id, typed);
        if (slip.isEmpty() && !made) {
            database.persist(new OwnFolder(id, owner, OwnFolder.tidy(typed), clock.instant()));
        }
        return slip;
    }

    /** Gives it another name; answers why it could not, if so. */
    public Optional<FolderSlip> rename(UUID owner, UUID id, String typed) {
        hold(owner);
        Optional<OwnFolder> folder = find(owner, id);
        Optional<FolderSlip> slip = folder.isEmpty() ? Optional.of(FolderSlip.GONE) : slipIn(owner, id, typed);
        if (slip.isEmpty()) {
            folder.get().rename(OwnFolder.tidy(typed));
        }
        return slip;
    }

    /** Removes it; its messages are in Reçus again. Answers how many they are. */
    public int remove(UUID owner, UUID id) {
        Optional<OwnFolder> folder = find(owner, id);
        folder.ifPresent(gone -> database.lock(gone, LockModeType.PESSIMISTIC_WRITE));
        int back = folder.isEmpty()
                ? 0
                : database.createQuery(
                                "UPDATE Message m SET m.folder = :inbox WHERE m.owner = :owner AND m.folder = :gone")
                        .setParameter("inbox", Folder.INBOX.id())
                        .setParameter("owner", owner)
                        .setParameter("gone", folder.get().folder().id())
                        .executeUpdate();
        folder.ifPresent(database::remove);
        return back;
    }

    /** Whether messages can lie there; one's own is held until the end of the transaction, so that it is not removed. */
    boolean isThere(UUID owner, Folder folder) {
        return !folder.isOwn()
                || folder.ownId()
                        .flatMap(id -> find(owner, id))
                        .filter(own -> {
                            database.lock(own, LockModeType.PESSIMISTIC_READ);
                            return true;
                        })
                        .isPresent();
    }

    private Optional<FolderSlip> slipIn(UUID owner, UUID id, String typed) {
        String name = OwnFolder.tidy(typed);
        if (name.isEmpty()) {
            return Optional.of(FolderSlip.NAMELESS);
        }
        if (name.codePointCount(0, name.length()) > OwnFolder.LONGEST_NAME) {
            return Optional.of(FolderSlip.TOO_LONG);
        }
        String folded = OwnFolder.fold(name);
        boolean taken = list(owner).stream()
                        .anyMatch(other ->
                                !other.id().equals(id) && other.folded().equals(folded))
                || Folder.listAll().stream()
                        .map(given -> messages.get(Language.FRENCH, "mailbox_word.folder." + given.id()))
                        .anyMatch(given -> OwnFolder.fold(given).equals(folded));
        return taken ? Optional.of(FolderSlip.TAKEN) : Optional.empty();
    }

    private Optional<OwnFolder> find(UUID owner, UUID id) {
        return database.createQuery("SELECT f FROM OwnFolder f WHERE f.id = :id AND f.owner = :owner", OwnFolder.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /** Two windows make folders one after the other. */
    private void hold(UUID owner) {
        database.createNativeQuery("SELECT 1 FROM account WHERE id = ? FOR NO KEY UPDATE")
                .setParameter(1, owner)
                .getResultList();
    }
}
