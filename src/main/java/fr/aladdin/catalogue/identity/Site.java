package fr.aladdin.catalogue.identity;

import java.util.List;

/**
 * A site of the invented little web: a service, or an account through which Olivette lets people in.
 *
 * @param id its key in {@code content/world/web.yaml}
 * @param host its invented address, such as {@code transports.clairval.example}
 * @param asks what a service asks of Olivette, by the names of OpenID Connect ({@code family_name}); empty for an account
 */
public record Site(String id, String name, String host, List<String> asks) {

    public Site {
        asks = List.copyOf(asks);
    }
}
