package fr.aladdin.catalogue;

import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures and sounds of the modules. Only what a module names can be asked for. */
@ApplicationScoped
public class Media {

    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=\"[\\d.-]+[ ,]+[\\d.-]+[ ,]+([\\d.]+)[ ,]+([\\d.]+)\"");
    private static final int WIDTH = 420;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Settings settings;

    private final Map<String, Optional<byte[]>> kept = new ConcurrentHashMap<>();
    private ContentSource source = ContentSource.classpath();

    /** A picture as a page shows it, with the room it takes so that nothing moves when it comes. */
    public record Picture(String address, int width, int height) {}

    @PostConstruct
    void choose() {
        settings.contentDir().ifPresent(folder -> source = ContentSource.folder(folder));
    }

    /** The content of a file that the module names. */
    public Optional<byte[]> find(String slug, String file) {
        return catalogue
                .get()
                .findModule(slug)
                .filter(module -> names(module, file))
                .flatMap(module -> read(slug, file));
    }

    public Optional<Picture> findPicture(LearningModule module, String file) {
        return find(module.slug(), file).map(content -> {
            Matcher box = VIEW_BOX.matcher(new String(content, StandardCharsets.UTF_8));
            double ratio = box.find() ? Double.parseDouble(box.group(2)) / Double.parseDouble(box.group(1)) : 0.6;
            return new Picture("/media/" + module.slug() + "/" + file, WIDTH, (int) Math.round(WIDTH * ratio));
        });
    }

    /** The address of the recorded voice of a step, if somebody has recorded it. */
    public Optional<String> findVoice(LearningModule module, Step step, Language language) {
        String file = voice(step, language);
        return read(module.slug(), file).map(any -> "/media/" + module.slug() + "/" + file);
    }

    private Optional<byte[]> read(String slug, String file) {
        return kept.computeIfAbsent(slug + "/" + file, any -> source.find("modules/" + slug + "/media/" + file));
    }

    private static boolean names(LearningModule module, String file) {
        return Stream.of(
                        module.steps().stream()
                                .filter(Lesson.class::isInstance)
                                .flatMap(step -> ((Lesson) step).blocks().stream())
                                .map(Lesson.Block::picture),
                        module.steps().stream()
                                .filter(FindOnScreen.class::isInstance)
                                .flatMap(step -> ((FindOnScreen) step).screen().pictures()),
                        module.documents().values().stream().flatMap(document -> document.picture().stream()),
                        module.steps().stream()
                                .flatMap(step -> Language.offered().stream().map(one -> voice(step, one))))
                .flatMap(all -> all)
                .anyMatch(file::equals);
    }

    private static String voice(Step step, Language language) {
        return step.id() + "." + language.tag() + ".ogg";
    }
}
