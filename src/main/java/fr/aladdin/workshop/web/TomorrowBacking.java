package fr.aladdin.workshop.web;

import fr.aladdin.site.Asked;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import fr.aladdin.workshop.tomorrow.Tomorrows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a trainer reads before a workshop. */
@Named("workshopTomorrow")
@RequestScoped
public class TomorrowBacking {

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Tomorrows tomorrows;

    @Inject
    private TomorrowWords words;

    @Inject
    private Trainer trainer;

    private Optional<Workshop> workshop = Optional.empty();
    private List<TomorrowPart> parts = List.of();

    public void respond() {
        workshop = asked.id("workshop").flatMap(id -> workshops.findToCome(id, trainer.id(), trainer.scope()));
        if (workshop.isEmpty()) {
            Asked.notFound();
        } else {
            parts = words.parts(tomorrows.read(workshop.get(), trainer.id()));
        }
    }

    public Workshop workshop() {
        return workshop.orElseThrow();
    }

    public List<TomorrowPart> parts() {
        return parts;
    }
}
