package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The hints of a step, shown one at a time when they are asked for. A model sentence comes last. */
@Named
@RequestScoped
public class Hints {

    @Inject
    private StepInHand here;

    public List<Wording> all() {
        List<Wording> all = new ArrayList<>(here.sayEach("indice"));
        Wording model = here.say("modele");
        if (!model.isEmpty()) {
            all.add(model);
        }
        return all;
    }

    public List<Wording> shown() {
        List<Wording> all = all();
        return all.subList(0, Math.min(all.size(), here.visit().hints()));
    }

    /** Whether another one can be asked for. */
    public boolean more() {
        return all().size() > here.visit().hints();
    }

    public boolean any() {
        return !all().isEmpty();
    }
}
