package fr.aladdin.account.web;

import fr.aladdin.openid.Exchange;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a browser is with an OpenID provider, kept in it until it comes back.
 *
 * @param id of this errand, which is run once
 * @param linking the sign-in here of whoever links an identity to their account; empty when somebody wants to enter
 * @param exchange what the relying party wants back
 */
record Errand(UUID id, Optional<UUID> linking, Exchange exchange) {

    static Errand entering(Exchange exchange) {
        return new Errand(UUID.randomUUID(), Optional.empty(), exchange);
    }

    static Errand linking(UUID signIn, Exchange exchange) {
        return new Errand(UUID.randomUUID(), Optional.of(signIn), exchange);
    }

    String line() {
        return id + " " + linking.map(UUID::toString).orElse("-") + " " + exchange.line();
    }

    static Optional<Errand> read(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Optional<UUID> linking = parts[1].equals("-") ? Optional.empty() : Optional.of(UUID.fromString(parts[1]));
            UUID id = UUID.fromString(parts[0]);
            return Exchange.read(parts[2]).map(exchange -> new Errand(id, linking, exchange));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
