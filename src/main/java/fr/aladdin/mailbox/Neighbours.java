package fr.aladdin.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may write to whom. Training provides it: the members of a group and their trainers. Where nobody does, the post
 * office has fictitious people only.
 */
public interface Neighbours {

    /** Everybody whom this person may write to today, by name, trainers first; each is named once. */
    List<Neighbour> listFor(UUID account);

    /** The other, if this person may write to them today. */
    Optional<Neighbour> find(UUID account, UUID other);

    /** Who accompanies that circle today, and can read what its members write to each other; who made it first. */
    List<Neighbour> listTrainers(UUID circle);
}
