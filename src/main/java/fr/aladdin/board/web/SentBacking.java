package fr.aladdin.board.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.board.SentModule;
import fr.aladdin.board.SentModules;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.hours.web.HereBacking;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.learning.Passages;
import fr.aladdin.workshop.Workshop;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The module to which a participant was sent with everybody in the room of a workshop that is on. */
@Named("boardSent")
@RequestScoped
public class SentBacking {

    @Inject
    private SignedIn signedIn;

    @Inject
    private HereBacking hereInWorkshop;

    @Inject
    private SentModules modules;

    @Inject
    private Passages passages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ActiveLanguage language;

    private @Nullable LearningModule module;

    @PostConstruct
    void read() {
        Workshop workshop = hereInWorkshop.workshop();
        module = workshop == null
                ? null
                : modules.findLast(workshop.id())
                        .filter(sent -> !isDone(sent))
                        .flatMap(sent -> catalogue.findModule(sent.module()))
                        .orElse(null);
    }

    /** Whether the person came to its end since they were sent there. */
    private boolean isDone(SentModule sent) {
        return passages.find(signedIn.accountId(), sent.module())
                .flatMap(passage -> passage.finishedAt())
                .filter(end -> end.isAfter(sent.sentAt()))
                .isPresent();
    }

    /** Null when there is none, or it is done. */
    public @Nullable LearningModule module() {
        return module;
    }

    public Wording title() {
        return Objects.requireNonNull(module).title(language.get());
    }
}
