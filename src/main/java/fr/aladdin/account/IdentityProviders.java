package fr.aladdin.account;

import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import fr.aladdin.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The OpenID providers with which one may enter here, as the settings name them; none when nothing is set. */
@Named("identityProviders")
@ApplicationScoped
public class IdentityProviders {

    public static final String FRANCE_CONNECT = "franceconnect";
    public static final String STAFF = "staff";
    private static final String STAFF_SETTINGS = "aladdin.staff.openid";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Inject
    private Settings settings;

    @Inject
    private Config config;

    private Optional<ProviderProfile> franceConnect = Optional.empty();
    private Optional<ProviderProfile> staff = Optional.empty();

    /** Settings stay as they are while the server runs: they are read once, not for each page that offers a button. */
    @PostConstruct
    void read() {
        franceConnect = client("franceconnect", "/signin/franceconnect")
                .map(client -> ProviderProfile.franceConnect(
                        issuer("franceconnect"),
                        client,
                        words("franceconnect.scopes", "openid"),
                        words("franceconnect.acr", "eidas1")));
        staff = client(STAFF_SETTINGS, "/signin/openid")
                .map(client -> ProviderProfile.standard(
                        STAFF,
                        issuer(STAFF_SETTINGS),
                        client,
                        words(STAFF_SETTINGS + ".scopes", "openid"),
                        words(STAFF_SETTINGS + ".acr", "")));
    }

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
        return franceConnect;
    }

    /** The provider with which the team enters, such as ProConnect, when its issuer, client and secret are set. */
    public Optional<ProviderProfile> staff() {
        return staff;
    }

    /** What the team calls its provider; its host when the settings give it no name. Empty when there is none. */
    public String staffName() {
        return staff.map(profile -> setting(STAFF_SETTINGS + ".name")
                        .orElseGet(() -> URI.create(profile.issuer()).getHost()))
                .orElse("");
    }

    /** Whether pages offer it. */
    public boolean offersFranceConnect() {
        return franceConnect().isPresent();
    }

    /** Where FranceConnect explains itself. */
    public String aboutFranceConnect() {
        return "https://franceconnect.gouv.fr/";
    }

    /** As whom we are registered; empty when the settings of that provider lack what is needed. */
    private Optional<Client> client(String prefix, String path) {
        Optional<String> id = setting(prefix + ".client.id");
        Optional<String> secret = setting(prefix + ".client.secret");
        if (setting(prefix + ".issuer").isEmpty() || id.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Client(
                id.get(),
                secret.get(),
                Authentication.POST,
                URI.create(settings.publicUrl() + path + "/callback"),
                URI.create(settings.publicUrl() + path + "/logout")));
    }

    private String issuer(String prefix) {
        return setting(prefix + ".issuer").orElseThrow();
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private List<String> words(String name, String otherwise) {
        return SPACES.splitAsStream(setting(name).orElse(otherwise))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
