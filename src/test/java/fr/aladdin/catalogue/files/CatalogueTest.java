package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.language.Language;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load(Contents.source());

    @Test
    void theProjectsContentHasNoFaultOfStructure() {
        assertThat(catalogue.faults()).isEmpty();
    }

    @Test
    void theContentInsideTheJarIsTheSameAsInTheFolder() {
        Catalogue packed = Catalogue.load(ContentSource.classpath());
        assertThat(packed.modules()).extracting(module -> module.slug()).contains("sandbox");
        assertThat(packed.getModule("sandbox").version())
                .isEqualTo(catalogue.getModule("sandbox").version());
    }

    @Test
    void participantsSeeFivePathsAndNotTheSandbox() {
        assertThat(catalogue.paths())
                .extracting(LearningPath::id)
                .containsExactly("premiers-pas", "email", "identite", "securite", "emploi");
        assertThat(catalogue.findModule("sandbox")).isPresent();
    }

    @Test
    void everyPathAndGestureHasANameInEveryOfferedLanguage() {
        for (Language language : Language.offered()) {
            catalogue.paths().forEach(path -> assertThat(
                            catalogue.pathName(path.id(), language).sentences())
                    .allMatch(sentence -> sentence.language() == language)
                    .isNotEmpty());
            catalogue.gestures().forEach(gesture -> assertThat(
                            catalogue.gestureName(gesture.id(), language).sentences())
                    .allMatch(sentence -> sentence.language() == language)
                    .isNotEmpty());
        }
        assertThat(catalogue.gestures()).hasSize(43);
    }

    @Test
    void aCorrespondentIsFoundByIdAndByAddressInAnyCase() {
        assertThat(catalogue.findCorrespondent("olena")).isPresent();
        assertThat(catalogue.findCorrespondent(" Olena.Kovalenko@voisinage.example "))
                .isPresent();
        assertThat(catalogue.findCorrespondent("nobody")).isEmpty();
    }

    @Test
    void everybodyWhoWritesInAModuleIsFoundByTheirAddressEvenWhereTwoModulesCallThemAlike() {
        assertThat(catalogue.modules())
                .flatExtracting(module -> module.correspondents())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(catalogue.findCorrespondent(one.address())).isPresent());
    }
}
