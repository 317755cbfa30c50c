package fr.aladdin.demonstration;

import fr.aladdin.account.AccessCards;
import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.CardNumber;
import fr.aladdin.account.CardWords;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Migrations;
import fr.aladdin.platform.Settings;
import fr.aladdin.training.Assignments;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Fills an empty installation with fictitious people, so that whoever tries Aladdin out can sign in at once. Their
 * secrets stand in README.md: only an installation that asked for a demonstration, and has nobody yet, gets them.
 */
@ApplicationScoped
public class Demonstrate {

    private static final Scope EVERYWHERE = new Scope(true, Set.of(), Set.of());
    private static final String MODULE = "mail-pieces-jointes";
    private static final int DAYS_TO_FINISH = 7;

    private final Map<String, UUID> added = Collections.synchronizedMap(new LinkedHashMap<>());
    private Optional<Group> made = Optional.empty();

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private SecretHashing hashing;

    @Inject
    private AccessCards cards;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private Assignments assignments;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Clock clock;

    @Transactional
    void fill(@Observes @Priority(Migrations.FIRST + 100) @Initialized(ApplicationScoped.class) Object started) {
        if (!settings.demo() || accounts.any()) {
            return;
        }
        UUID sam = staff("Sam", "sam@aladdin.example", "jardin orange balcon fleuve");
        grants.give(new RoleGrant(sam, Role.ADMINISTRATOR, null, null, null, clock.instant()));
        Place canal = places.add("Espace numérique du Canal (démonstration)", "12, quai du Canal, Clairval", sam);
        UUID julien = staff("Julien", "julien@aladdin.example", "lampe canal tilleul panier");
        grants.give(new RoleGrant(julien, Role.TRAINER, canal.id(), null, sam, clock.instant()));
        UUID ines = staff("Inès", "ines@aladdin.example", "vitrine melon canard pinceau");
        grants.give(new RoleGrant(ines, Role.INSTRUCTOR, canal.id(), null, sam, clock.instant()));
        UUID mona = staff("Mona", "mona@aladdin.example", "orchestre cerise volet sable");
        UUID group = group(canal, julien);
        made = Optional.of(new Group(group, canal.id(), julien, mona, sam, List.copyOf(added.values())));
    }

    /** The fictitious group that this start has made, where it meets, and who of the team is there. */
    record Group(UUID id, UUID place, UUID trainer, UUID validator, UUID administrator, List<UUID> members) {}

    /** Empty at later starts. */
    Optional<Group> group() {
        return made;
    }

    private UUID staff(String name, String email, String passphrase) {
        Account person = accounts.addStaff(name, email);
        person.choosePassphrase(hashing.hash(passphrase));
        return person.id();
    }

    private UUID group(Place place, UUID trainer) {
        fr.aladdin.training.Group group =
                groups.create("Groupe du jeudi (démonstration)", place.id(), trainer, EVERYWHERE);
        UUID mariam = participant(group, "Mariam", Language.FRENCH, false, trainer);
        cards.issue(mariam, number("4821 5701"), words("soleil", "panier", "tomate", "bateau"));
        UUID ahmet = participant(group, "Ahmet", Language.EASY_FRENCH, true, trainer);
        cards.issue(ahmet, number("7306 1426"), words("citron", "tambour", "cheval", "jardin"));
        participant(group, "Amadou", Language.FRENCH, false, trainer);
        participant(group, "Bernard", Language.FRENCH, false, trainer);
        participant(group, "Fatma", Language.EASY_FRENCH, false, trainer);
        participant(group, "Halyna", Language.ENGLISH, false, trainer);
        participant(group, "Idris", Language.ARABIC, false, trainer);
        participant(group, "José", Language.EASY_FRENCH, true, trainer);
        participant(group, "Rosa", Language.FRENCH, false, trainer);
        participant(group, "Zahra", Language.ARABIC, true, trainer);
        if (catalogue.get().findModule(MODULE).isPresent()) {
            LocalDate due = LocalDate.now(clock).plusDays(DAYS_TO_FINISH);
            assignments.giveToGroup(MODULE, group.id(), due, trainer, EVERYWHERE);
        }
        return group.id();
    }

    private UUID participant(
            fr.aladdin.training.Group group, String name, Language language, boolean simple, UUID trainer) {
        DisplaySettings display = new DisplaySettings(language, 1, simple, Theme.LIGHT, false);
        UUID person =
                groups.welcome(group.id(), name, display, trainer, EVERYWHERE).id();
        added.put(name, person);
        return person;
    }

    /** The participant of that name whom this start has added; nobody at later starts. */
    Optional<UUID> find(String name) {
        return Optional.ofNullable(added.get(name));
    }

    private static CardNumber number(String printed) {
        return CardNumber.read(printed).orElseThrow();
    }

    private static CardWords words(String... words) {
        return new CardWords(List.of(words));
    }
}
