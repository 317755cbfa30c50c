package fr.aladdin.training;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.mailbox.Carried;
import fr.aladdin.mailbox.DispatchCopy;
import fr.aladdin.mailbox.Dispatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * What the members of a trainer's groups wrote to each other. Every look and every act is written down. What lies outside
 * the scope is answered like something that does not exist.
 */
@ApplicationScoped
@Transactional
public class GroupPost {

    @Inject
    private Dispatches dispatches;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /** Who wrote to whom, when and about what, in all groups of the scope; what waits for the trainer comes first. */
    public List<Carried> list(UUID reader, Scope scope) {
        List<Carried> all = dispatches.list(circles(scope), reader);
        all.stream()
                .flatMap(one -> one.copies().stream())
                .map(DispatchCopy::circle)
                .distinct()
                .forEach(group -> audit.note(reader, "post.list", group, ""));
        return all;
    }

    /** How many messages wait because somebody reported them. */
    public long countReported(UUID reader, Scope scope) {
        return dispatches.countReported(circles(scope), reader);
    }

    /** One message, read by the trainer. */
    public Optional<Carried> read(UUID dispatch, UUID reader, Scope scope) {
        Optional<Carried> found = find(dispatch, reader, scope);
        found.ifPresent(one -> audit.note(reader, "post.read", one.dispatch().writer(), dispatch.toString()));
        return found;
    }

    /** Takes a message that hurts out of the mailboxes of those who received it. It is kept for the record. */
    public void remove(UUID dispatch, UUID by, Scope scope) {
        Carried found = get(dispatch, by, scope);
        dispatches.remove(found, by);
        audit.note(by, "post.remove", found.dispatch().writer(), dispatch.toString());
    }

    /** A reported message has been looked after and stays. */
    public void leave(UUID dispatch, UUID by, Scope scope) {
        Carried found = get(dispatch, by, scope);
        dispatches.settle(found, by);
        audit.note(by, "post.leave", found.dispatch().writer(), dispatch.toString());
    }

    private Carried get(UUID dispatch, UUID by, Scope scope) {
        return find(dispatch, by, scope).orElseThrow(() -> new NoSuchElementException("no message " + dispatch));
    }

    private Optional<Carried> find(UUID dispatch, UUID reader, Scope scope) {
        return dispatches.find(dispatch, circles(scope), reader);
    }

    private List<UUID> circles(Scope scope) {
        return groups.list(scope).stream().map(GroupLine::id).toList();
    }
}
