package fr.aladdin.account.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.personal.HeldData;
import fr.aladdin.personal.HeldWords;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is held about whoever is signed in, as their pages show it: some of each kind, or all of one kind page by page. */
@RequestScoped
class HeldOnPage {

    private static final int IN_VIEW = 3;
    private static final int ON_PAGE = 10;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HeldData data;

    @Inject
    private HeldWords words;

    @Inject
    private ActiveLanguage language;

    HeldSubject counted(Subject subject) {
        return new HeldSubject(
                subject,
                shown(subject).stream()
                        .mapToLong(holding -> data.count(person(), holding))
                        .sum());
    }

    /** The latest few of each kind. */
    List<HeldKind> list(Subject subject) {
        return shown(subject).stream()
                .map(holding -> kind(holding, 0, IN_VIEW))
                .filter(kind -> kind.count() > 0)
                .toList();
    }

    /** A page of one kind; empty when there is no such kind. */
    List<HeldKind> page(Subject subject, String kind, int page) {
        return shown(subject).stream()
                .filter(holding -> holding.id().equals(kind))
                .map(holding -> kind(holding, (page - 1) * ON_PAGE, ON_PAGE))
                .toList();
    }

    static int pages(HeldKind kind) {
        return (int) Math.max(1, (kind.count() + ON_PAGE - 1) / ON_PAGE);
    }

    private List<Holding> shown(Subject subject) {
        return data.list(subject).stream()
                .filter(holding -> !holding.shown().isEmpty())
                .toList();
    }

    private HeldKind kind(Holding holding, int first, int most) {
        return new HeldKind(
                holding.id(),
                words.title(holding, language.get()),
                data.count(person(), holding),
                data.rows(person(), holding, first, most).stream()
                        .map(row -> words.lines(holding, row, language.get()))
                        .toList());
    }

    private UUID person() {
        return signedIn.accountId();
    }
}
