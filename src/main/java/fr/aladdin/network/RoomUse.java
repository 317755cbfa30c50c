package fr.aladdin.network;

import java.util.UUID;

/** What a room is needed for; answered by whoever plans in rooms. */
public interface RoomUse {

    /** How many workshops are planned there that are not over. */
    long countToCome(UUID room);
}
