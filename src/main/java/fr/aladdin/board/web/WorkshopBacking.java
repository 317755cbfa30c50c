package fr.aladdin.board.web;

import fr.aladdin.board.HelpRequests;
import fr.aladdin.board.SentModule;
import fr.aladdin.board.SentModules;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.web.ModuleWords;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The live board: a trainer says that help was given, or sends the whole room to a module. */
@Named("boardWorkshop")
@RequestScoped
public class WorkshopBacking {

    @Inject
    private Asked asked;

    @Inject
    private SeatsBacking seats;

    @Inject
    private HelpRequests requests;

    @Inject
    private SentModules sentModules;

    @Inject
    private ModuleWords moduleWords;

    @Inject
    private Trainer trainer;

    private boolean slipped;

    public void respond() {
        Optional<Workshop> workshop = seats.find();
        if (workshop.isEmpty()) {
            Asked.notFound();
        } else if (asked.posted()) {
            act(workshop.get());
        }
    }

    private void act(Workshop workshop) {
        if (asked.has("act", "given")) {
            give(workshop);
        } else if (asked.has("act", "send") && maySend()) {
            send(workshop);
        } else {
            back(workshop, "");
        }
    }

    private void give(Workshop workshop) {
        Optional<UUID> person = asked.id("person").filter(id -> requests.isExpected(workshop.id(), id));
        if (person.isEmpty()) {
            Asked.notFound();
        } else {
            asked.once(() -> requests.give(workshop.id(), person.get(), trainer.id()));
            back(workshop, "given");
        }
    }

    private void send(Workshop workshop) {
        Optional<String> module = modules().stream()
                .map(LearningModule::slug)
                .filter(asked.text("module")::equals)
                .findFirst();
        slipped = module.isEmpty();
        module.ifPresent(slug -> {
            asked.once(() -> sentModules.send(workshop, slug, trainer.id()));
            back(workshop, "sent");
        });
    }

    private static void back(Workshop workshop, String done) {
        SeeOther.to("/board/workshop?workshop=" + workshop.id() + (done.isEmpty() ? "" : "&done=" + done));
    }

    /** While it is on. */
    public boolean maySend() {
        return seats.workshop().state(seats.at()) == Workshop.State.UNDER_WAY;
    }

    /** Whether the trainer is choosing a module; the page then stays as it is. */
    public boolean sending() {
        return asked.has("send", "true");
    }

    public boolean slipped() {
        return slipped;
    }

    public List<LearningModule> modules() {
        return moduleWords.all();
    }

    /** To which module the room was sent last; null when it was not. */
    public @Nullable SentModule sent() {
        return sentModules.findLast(seats.workshop().id()).orElse(null);
    }
}
