package fr.aladdin.account;

import java.util.Optional;
import java.util.UUID;

/** Where somebody is received. Training provides it, from the groups of the day; letters are signed with it. */
public interface PlaceOfPerson {

    /** The name of the place. */
    Optional<String> findFor(UUID account);
}
