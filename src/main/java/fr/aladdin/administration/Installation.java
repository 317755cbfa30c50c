package fr.aladdin.administration;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.platform.OutgoingMail;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** How this installation is set up: what is there, what is missing. No secret is ever told. */
@ApplicationScoped
@Transactional
public class Installation {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Settings settings;

    @Inject
    private IdentityProviders providers;

    @Inject
    private OutgoingMail mail;

    @Inject
    private Provider<Catalogue> catalogue;

    /** How something is. */
    public enum State {
        READY,
        MISSING,
        FOR_INFORMATION
    }

    /**
     * One thing to look at.
     *
     * @param id of its name and advice in the message files
     * @param value what it is set to; may be empty
     */
    public record Item(String id, State state, String value) {}

    public List<Item> list() {
        boolean reachable = !THIS_MACHINE.contains(host());
        int faults = faults().size();
        return List.of(
                item("public_url", reachable, settings.publicUrl()),
                reachable ? item("https", settings.https(), "") : new Item("https", State.FOR_INFORMATION, ""),
                new Item(
                        "trusted_proxies",
                        State.FOR_INFORMATION,
                        settings.trustedProxies().orElse("–")),
                new Item("database", State.READY, databaseVersion()),
                new Item(
                        "secret_key",
                        State.READY,
                        settings.secretKey().isPresent() ? "ALADDIN_SECRET_KEY" : "secret.key"),
                item(
                        "content",
                        faults == 0,
                        Integer.toString(catalogue.get().modules().size())),
                new Item(
                        settings.demo() ? "demo_on" : "demo_off",
                        settings.demo() && reachable ? State.MISSING : State.FOR_INFORMATION,
                        ""),
                new Item(
                        settings.staffNeedSecondFactor() ? "factor_required" : "factor_optional",
                        settings.staffNeedSecondFactor()
                                ? State.READY
                                : settings.demo() ? State.FOR_INFORMATION : State.MISSING,
                        ""),
                new Item(
                        providers.offersFranceConnect() ? "franceconnect_on" : "franceconnect_off",
                        providers.offersFranceConnect() ? State.READY : State.FOR_INFORMATION,
                        providers.franceConnect().map(Installation::said).orElse("")),
                new Item(
                        providers.staff().isPresent() ? "openid_on" : "openid_off",
                        providers.staff().isPresent() ? State.READY : State.FOR_INFORMATION,
                        providers.staff().map(Installation::said).orElse("")),
                new Item(
                        mail.possible() ? "smtp_on" : "smtp_off",
                        mail.possible() ? State.READY : State.MISSING,
                        mail.server()),
                new Item("backup", State.MISSING, ""));
    }

    /** What could not be read of the learning content. */
    public List<Fault> faults() {
        return catalogue.get().faults();
    }

    /** The provider without its secret. */
    private static String said(ProviderProfile profile) {
        return String.join(
                " · ",
                profile.issuer(),
                profile.client().id(),
                String.join(" ", profile.scopes()),
                String.join(" ", profile.acrValues()));
    }

    private static Item item(String id, boolean ready, String value) {
        return new Item(id, ready ? State.READY : State.MISSING, value);
    }

    private String databaseVersion() {
        return String.valueOf(database.createNativeQuery("SELECT current_setting('server_version')")
                .getSingleResult());
    }

    private String host() {
        String host = URI.create(settings.publicUrl()).getHost();
        return host == null ? "" : host;
    }
}
