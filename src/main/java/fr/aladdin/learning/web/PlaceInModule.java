package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the step stands in its module and its path. */
@Named("place")
@RequestScoped
public class PlaceInModule {

    @Inject
    private StepInHand here;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LessonView lesson;

    public int number() {
        return here.module().stepNumber(here.step());
    }

    public int of() {
        return here.module().numberedSteps();
    }

    public List<String> bar() {
        return ProgressBar.of(number(), of());
    }

    public Wording path() {
        return catalogue.pathName(here.module().path(), here.language());
    }

    public Wording module() {
        return here.module().title(here.language());
    }

    public String moduleAddress() {
        return "/learning/module?module=" + here.module().slug();
    }

    /** The same step in two languages. */
    public String sideBySide() {
        return "/learning/side-by-side?module=" + here.module().slug() + "&step="
                + here.step().id();
    }

    /** The screen before, the step before, or the module's page. */
    public String back() {
        if (lesson.part() > 1) {
            return here.address() + "&part=" + (lesson.part() - 1);
        }
        int index = here.module().steps().indexOf(here.step());
        return index == 0 ? moduleAddress() : here.address(here.module().steps().get(index - 1));
    }

    /** Whether a lesson stands just before: there is something to read again. */
    public boolean afterLesson() {
        int index = here.module().steps().indexOf(here.step());
        return index > 0 && here.module().steps().get(index - 1).kind().equals("lesson");
    }
}
