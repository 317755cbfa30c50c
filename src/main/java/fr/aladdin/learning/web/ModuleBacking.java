package fr.aladdin.learning.web;

import fr.aladdin.account.FormKeys;
import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.learning.Blanks;
import fr.aladdin.learning.Passage;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.Progress;
import fr.aladdin.site.FormKey;
import fr.aladdin.site.SeeOther;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a module: what it is for, its steps, and the way in. */
@Named
@RequestScoped
public class ModuleBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Passages passages;

    @Inject
    private ActiveLanguage language;

    @Inject
    private OpenNames names;

    private @Nullable LearningModule module;
    private @Nullable Passage passage;
    private @Nullable Progress progress;

    /** A numbered step; {@code icon} is done, now or todo. */
    public record StepLine(
            int number,
            List<Wording> titles,
            String icon,
            @Nullable String address) {}

    @PostConstruct
    void read() {
        module = Optional.ofNullable(request.getParameter("module"))
                .flatMap(catalogue::findModule)
                .orElse(null);
        if (module != null) {
            passage = passages.find(signedIn.accountId(), module.slug()).orElse(null);
            progress = passages.listProgress(List.of(signedIn.accountId())).stream()
                    .filter(one -> one.module().equals(module().slug()))
                    .findFirst()
                    .orElseGet(() -> Progress.none(signedIn.accountId(), module()));
        }
    }

    /** Begins the module when the form asks for it; an unknown module is not found, a variant for revision has no page. */
    public void respond() throws IOException {
        if (module == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ((HttpServletResponse) faces.getExternalContext().getResponse())
                    .sendError(HttpServletResponse.SC_NOT_FOUND);
            faces.responseComplete();
        } else if (request.getMethod().equals("POST")) {
            SeeOther.to(start());
        } else if (catalogue.isVariant(module.slug())) {
            SeeOther.to("/revision/today");
        }
    }

    private String start() {
        Passage begun;
        try {
            begun = passages.start(signedIn.accountId(), module(), FormKey.read(request.getParameter(FormKey.NAME)));
        } catch (FormKeys.AlreadyDone sentTwice) {
            begun = passages.find(signedIn.accountId(), module().slug()).orElseThrow();
        }
        return address(begun.current(module()));
    }

    public ModuleLine line() {
        if (progress == null) {
            throw new NoSuchElementException("no module");
        }
        return new ModuleLine(module(), module().position(), progress, null, language.get());
    }

    public Wording say(String key) {
        Blanks blanks = names.of(module(), null, language.get());
        return module().wording("entree." + key, language.get()).with(blanks::fill);
    }

    public Wording pathName() {
        return catalogue.pathName(module().path(), language.get());
    }

    /** The steps by number; those that were opened can be looked at again. */
    public List<StepLine> steps() {
        List<StepLine> lines = new ArrayList<>();
        for (int number = 1; number <= module().numberedSteps(); number++) {
            lines.add(line(number));
        }
        return lines;
    }

    private StepLine line(int number) {
        List<Step> steps = module().steps().stream()
                .filter(step -> module().stepNumber(step) == number)
                .toList();
        List<Wording> titles = steps.stream()
                .map(step -> module().wording(step, "titre", language.get()))
                .toList();
        Passage run = passage;
        Step first = steps.get(0);
        if (run == null || !run.hasReached(module(), first)) {
            return new StepLine(number, titles, "todo", null);
        }
        boolean behind = run.finished() || number < module().stepNumber(run.current(module()));
        return new StepLine(number, titles, behind ? "done" : "now", address(first));
    }

    /** The module after this one in its path; null after the last. */
    public @Nullable ModuleLine following() {
        List<LearningModule> all =
                catalogue.findPath(module().path()).orElseThrow().modules();
        int next = all.indexOf(module()) + 1;
        return next == 0 || next == all.size()
                ? null
                : new ModuleLine(
                        all.get(next),
                        next + 1,
                        Progress.none(signedIn.accountId(), all.get(next)),
                        null,
                        language.get());
    }

    private String address(Step step) {
        return "/learning/step?module=" + module().slug() + "&step=" + step.id();
    }

    private LearningModule module() {
        if (module == null) {
            throw new NoSuchElementException("no module");
        }
        return module;
    }
}
