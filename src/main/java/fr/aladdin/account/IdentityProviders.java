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
    public static final String STAFF = "staff";
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

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.issuer")
    private Optional<String> staffIssuer;

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.client.id")
    private Optional<String> staffClientId;

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.client.secret")
    private Optional<String> staffClientSecret;

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.scopes", defaultValue = "openid")
    private String staffScopes;

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.acr")
    private Optional<String> staffAcr;

    @Inject
    @ConfigProperty(name = "aladdin.staff.openid.name")
    private Optional<String> staffName;

    /** The provider of that name, when it is set up. */
    public Optional<ProviderProfile> find(String name) {
        return switch (name) {
            case FRANCE_CONNECT -> franceConnect();
            case STAFF -> staff();
            default -> Optional.empty();
        };
    }

    /** FranceConnect, when its issuer, client and secret are set. */
    public Optional<ProviderProfile> franceConnect() {
        if (issuer.isEmpty() || clientId.isEmpty() || clientSecret.isEmpty()) {
            return Optional.empty();
        }
        Client client = client(clientId.get(), clientSecret.get(), "/signin/franceconnect");
        return Optional.of(ProviderProfile.franceConnect(issuer.get().strip(), client, words(scopes), words(acr)));
    }

    /** The provider with which the team enters, such as ProConnect, when its issuer, client and secret are set. */
    public Optional<ProviderProfile> staff() {
        if (staffIssuer.isEmpty() || staffClientId.isEmpty() || staffClientSecret.isEmpty()) {
            return Optional.empty();
        }
        Client client = client(staffClientId.get(), staffClientSecret.get(), "/signin/openid");
        List<String> levels = staffAcr.map(IdentityProviders::words).orElse(List.of());
        return Optional.of(
                ProviderProfile.standard(STAFF, staffIssuer.get().strip(), client, words(staffScopes), levels));
    }

    /** What the team calls its provider; its host when the settings give it no name. Empty when there is none. */
    public String staffName() {
        return staff().map(profile -> staffName
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> URI.create(profile.issuer()).getHost()))
                .orElse("");
    }

    private Client client(String id, String secret, String path) {
        return new Client(
                id.strip(),
                secret.strip(),
                Authentication.POST,
                URI.create(settings.publicUrl() + path + "/callback"),
                URI.create(settings.publicUrl() + path + "/logout"));
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
