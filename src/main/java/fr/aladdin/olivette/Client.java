package fr.aladdin.olivette;

import java.net.URI;

/**
 * A practice service as it is registered with Olivette.
 *
 * @param id its key in {@code content/world/web.yaml}
 * @param callback where browsers come back to, exactly
 * @param afterLogout where browsers come back to after signing out, exactly
 */
public record Client(String id, String secret, URI callback, URI afterLogout) {

    static Client of(String id, String host, String secret) {
        return new Client(
                id,
                secret,
                URI.create("https://" + host + "/olivette/retour"),
                URI.create("https://" + host + "/olivette/au-revoir"));
    }

    @Override
    public String toString() {
        return "client " + id;
    }
}
