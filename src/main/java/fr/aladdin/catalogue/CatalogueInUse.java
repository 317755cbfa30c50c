package fr.aladdin.catalogue;

import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** The catalogue that this installation plays: the one inside the program, or the folder {@code ALADDIN_CONTENT_DIR}. */
@ApplicationScoped
public class CatalogueInUse {

    private static final Logger LOG = Logger.getLogger(CatalogueInUse.class.getName());

    private volatile Catalogue catalogue = Catalogue.load(ContentSource.classpath());

    @Inject
    private Settings settings;

    void read(@Observes @Initialized(ApplicationScoped.class) Object started) {
        settings.contentDir().ifPresent(folder -> catalogue = Catalogue.load(ContentSource.folder(folder)));
        catalogue.faults().forEach(fault -> LOG.severe(fault.toString()));
        LOG.info(() -> catalogue.modules().size() + " modules read");
    }

    @Produces
    public Catalogue catalogue() {
        return catalogue;
    }
}
