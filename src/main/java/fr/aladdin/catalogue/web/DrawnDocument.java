package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.PracticeDocument;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A practice document as it is drawn from its texts, in French like them; there is no real file to open.
 *
 * @param name with its ending, as the mailbox shows it
 * @param title empty when the document has none
 * @param lines may be none, as in a trap
 * @param picture its address on this site, or null
 * @param alternative what the picture shows, for those who do not see it
 */
public record DrawnDocument(
        String name,
        Wording title,
        List<Wording> lines,
        @Nullable String picture,
        Wording alternative) {

    /** @param fill fills the blanks of the texts for one person */
    public static Optional<DrawnDocument> of(LearningModule module, String id, UnaryOperator<String> fill) {
        return Optional.ofNullable(module.documents().get(id)).map(document -> of(module, document, fill));
    }

    private static DrawnDocument of(LearningModule module, PracticeDocument document, UnaryOperator<String> fill) {
        String key = "doc." + document.id();
        return new DrawnDocument(
                document.name(),
                text(module, key + ".titre", fill),
                text(module, key, fill).sentences().stream()
                        .map(sentence -> new Wording(List.of(sentence)))
                        .toList(),
                document.picture()
                        .map(file -> "/media/" + module.slug() + "/" + file)
                        .orElse(null),
                text(module, key + ".alt", fill));
    }

    private static Wording text(LearningModule module, String key, UnaryOperator<String> fill) {
        return module.wording(key, Language.FRENCH).with(fill);
    }

    /** Whether there is more to see than its name. */
    public boolean isDrawn() {
        return !lines.isEmpty() || picture != null;
    }
}
