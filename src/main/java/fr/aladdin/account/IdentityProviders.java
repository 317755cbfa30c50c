package fr.aladdin.account;

import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenID providers with which one may enter here, as the settings name them; none when nothing is set. */
@Named("identityProviders")
@ApplicationScoped
public class IdentityProviders {

    public static final String FRANCE_CONNECT = "franceconnect";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Inject
    private Settings settings;

    @Inject
    @ConfigProperty(name = "franceconnect.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "franceconnect.client.id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "franceconnect.client.secret")
    private Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "franceconnect.scopes", defaultValue = "openid")
    private String scopes;

    @Inject
    @ConfigProperty(name = "franceconnect.acr", defaultValue = "eidas1")
    private String acr;

    /** The provider of that name, when it is set up. */
    public Optional<ProviderProfile> find(String name) {
        return name.equals(FRANCE_CONNECT) ? franceConnect() : Optional.empty();
    }

    /** FranceConnect, when its issuer, client and secret are set. */
    public Optional<ProviderProfile> franceConnect() {
        if (issuer.isEmpty() || clientId.isEmpty() || clientSecret.isEmpty()) {
            return Optional.empty();
        }
        Client client = new Client(
                clientId.get().strip(),
                clientSecret.get().strip(),
                Authentication.POST,
                URI.create(settings.publicUrl() + "/signin/franceconnect/callback"),
                URI.create(settings.publicUrl() + "/signin/franceconnect/logout"));
        return Optional.of(ProviderProfile.franceConnect(issuer.get().strip(), client, words(scopes), words(acr)));
    }

    /** Whether pages offer it. */
    public boolean offersFranceConnect() {
        return franceConnect().isPresent();
    }

    /** Where FranceConnect explains itself. */
    public String aboutFranceConnect() {
        return "https://franceconnect.gouv.fr/";
    }

    private static List<String> words(String list) {
        return SPACES.splitAsStream(list.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
