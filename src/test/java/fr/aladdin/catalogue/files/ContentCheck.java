package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is checked of the content, module by module and language by language. */
final class ContentCheck {

    private final Path folder;
    private final CatalogueReader reader;
    private final Spelling spelling;

    ContentCheck(Path folder) {
        this.folder = folder;
        this.reader = new CatalogueReader(ContentSource.folder(folder));
        this.spelling = new Spelling(folder, reader);
    }

    Collection<ReadModule> modules() {
        return reader.modules().values();
    }

    /** What all modules share: paths, gestures, the world, the names. */
    List<Fault> checkShared() {
        List<Fault> faults = new ArrayList<>(reader.sharedFaults());
        faults.addAll(reader.sharedNotes());
        faults.addAll(spelling.listFaults());
        faults.addAll(new SharedCheck(reader, folder).check());
        return faults;
    }

    List<Fault> checkSharedTexts(Language language) {
        return texts("texts/", reader.texts().french(), reader.texts().translations(), List.of(), language);
    }

    /** Structure, texts, proofs and pictures of a module. */
    List<Fault> checkModule(ReadModule read) {
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(read.notes());
        Optional<LearningModule> module = read.module();
        module.ifPresent(one -> {
            faults.addAll(new StructureCheck(read, one, reader.use(one.path())).check());
            faults.addAll(new TextCheck(read).check(one));
            faults.addAll(new ProofCheck(read, reader.source()).check(one));
            faults.addAll(new MediaCheck(read, folder).check(one));
            faults.addAll(new SkillCheck(reader.source()).check(read, one));
        });
        return faults;
    }

    /** The sentences of a module in one language. */
    List<Fault> checkTexts(ReadModule read, Language language) {
        Collection<String> dates =
                read.module().map(module -> module.dates().keySet()).orElse(Set.of());
        return texts(read.folder(), read.french(), read.translations(), dates, language);
    }

    private List<Fault> texts(
            String path,
            TextFile french,
            Map<Language, PoFile> translations,
            Collection<String> dates,
            Language language) {
        List<Fault> faults = new ArrayList<>();
        TranslationCheck check = new TranslationCheck(path, french, dates);
        if (language == Language.FRENCH) {
            faults.addAll(check.checkFrench());
            faults.addAll(spelling.check(path, french));
            return faults;
        }
        PoFile file = translations.get(language);
        if (file == null) {
            return List.of(new Fault(
                    "content/" + path + language.tag() + ".po",
                    1,
                    "There is no readable translation",
                    "Write it from fr.properties"));
        }
        faults.addAll(check.check(language, file));
        faults.addAll(spelling.check(path, language, file));
        return faults;
    }
}
