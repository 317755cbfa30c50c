package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Summary;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the person can do now, on a page to keep. */
@Named
@RequestScoped
public class SummaryView {

    @Inject
    private StepInHand here;

    public List<Wording> lines() {
        return ((Summary) here.step())
                .lines().stream().map(line -> here.say("ligne." + line)).toList();
    }

    public Wording after() {
        return here.say("suite");
    }
}
