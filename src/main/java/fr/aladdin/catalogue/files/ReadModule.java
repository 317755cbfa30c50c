package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one module as they were read.
 *
 * @param module empty when its structure or its French is broken
 * @param faults what keeps the module, or one of its translations, out
 * @param notes what does not stop it, but is not as its writer meant
 */
record ReadModule(
        String slug,
        YamlNode structure,
        TextFile french,
        Map<Language, PoFile> translations,
        Optional<LearningModule> module,
        List<Fault> faults,
        List<Fault> notes) {

    String folder() {
        return "modules/" + slug + "/";
    }
}
