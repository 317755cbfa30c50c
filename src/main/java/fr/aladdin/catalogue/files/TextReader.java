package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.Texts;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads fr.properties of a folder and the translations beside it. A broken translation leaves the French. */
final class TextReader {

    private final TextFile french;
    private final Map<Language, PoFile> translations = new EnumMap<>(Language.class);
    private final List<Fault> translationFaults = new ArrayList<>();

    TextReader(ContentSource source, String folder, Faults faults) {
        french = TextFile.read(
                source.findText(folder + "fr.properties").orElseGet(() -> {
                    faults.add(1, "The file is missing", "Write the French of the module there");
                    return "";
                }),
                faults);
        for (Language language : Language.values()) {
            if (language != Language.FRENCH) {
                String path = folder + language.tag() + ".po";
                source.findText(path).ifPresent(text -> readTranslation(language, text, new Faults(path)));
            }
        }
    }

    private void readTranslation(Language language, String text, Faults faults) {
        PoFile file = PoFile.read(text, faults);
        translationFaults.addAll(faults.structure());
        if (faults.isEmpty()) {
            translations.put(language, file);
        }
    }

    TextFile french() {
        return french;
    }

    Map<Language, PoFile> translations() {
        return translations;
    }

    List<Fault> translationFaults() {
        return translationFaults;
    }

    Texts texts() {
        Map<Language, Map<String, Sentence>> translated = new EnumMap<>(Language.class);
        translations.forEach((language, file) -> {
            Map<String, Sentence> sentences = new LinkedHashMap<>();
            file.entries().forEach((key, entry) -> {
                String source = french.sentences().get(key);
                if (source != null && !entry.text().isEmpty()) {
                    sentences.put(key, entry.sentence(language, source));
                }
            });
            translated.put(language, sentences);
        });
        return new Texts(french.sentences(), translated);
    }
}
