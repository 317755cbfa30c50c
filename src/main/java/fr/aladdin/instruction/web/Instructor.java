package fr.aladdin.instruction.web;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SignedIn;
import fr.aladdin.instruction.TaughtModules;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The instructor who asks, the groups they teach, and the languages they look at. */
@Named
@RequestScoped
public class Instructor {

    /** So many columns beside French still fit on a screen of 1366 pixels. */
    private static final int MOST_LANGUAGES = 3;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RoleGrants grants;

    @Inject
    private TaughtModules modules;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private @Nullable List<Language> chosen;

    public UUID id() {
        return signedIn.accountId();
    }

    public Scope scope() {
        return Scope.of(grants.listOf(id()), Role.INSTRUCTOR, clock.instant());
    }

    /** Every language that may stand beside French. */
    public List<Language> offered() {
        return Language.offered().stream()
                .filter(language -> language != Language.FRENCH)
                .toList();
    }

    /** Those asked for, {@code ?with=ar&with=en}; else those of the groups; else the first that there is. */
    public List<Language> languages() {
        List<Language> known = chosen;
        if (known == null) {
            known = read();
            chosen = known;
        }
        return known;
    }

    private List<Language> read() {
        List<Language> wanted = asked.all("with").stream()
                .flatMap(tag -> Language.find(tag).stream())
                .filter(offered()::contains)
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList();
        List<Language> spoken = wanted.isEmpty()
                ? modules.languages(scope()).stream()
                        .filter(offered()::contains)
                        .limit(MOST_LANGUAGES)
                        .toList()
                : wanted;
        return spoken.isEmpty() ? offered().subList(0, 1) : spoken;
    }

    /** The same languages in an address. */
    public String query() {
        return languages().stream().map(language -> "&with=" + language.tag()).collect(Collectors.joining());
    }

    public boolean looksAt(Language language) {
        return languages().contains(language);
    }
}
