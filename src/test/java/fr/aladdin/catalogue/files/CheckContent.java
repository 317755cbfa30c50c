package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The command check-content: names every fault of the content folder, or of one module, with file, line and mend. */
public final class CheckContent {

    private CheckContent() {}

    /** @param arguments the content folder and, optionally, one module's slug. Ends with 1 when there are faults. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length == 0 ? "content" : arguments[0]);
        if (!Files.isDirectory(folder)) {
            out.println(folder + " is not a folder. Give the path of content/.");
            System.exit(2);
        }
        String slug = arguments.length > 1 ? arguments[1] : "";
        if (!slug.isEmpty() && !Files.isDirectory(folder.resolve("modules").resolve(slug))) {
            out.println("There is no module " + slug + ": give the name of a folder of " + folder + "/modules.");
            System.exit(2);
        }
        List<Fault> faults = check(folder, slug);
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "The content has no fault." : faults.size() + " faults.");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** @param slug of one module, or empty for everything */
    static List<Fault> check(Path folder, String slug) {
        ContentCheck check = new ContentCheck(folder);
        List<Fault> faults = new ArrayList<>();
        if (slug.isEmpty()) {
            faults.addAll(check.checkShared());
            Language.offered().forEach(language -> faults.addAll(check.checkSharedTexts(language)));
        }
        for (ReadModule module : check.modules()) {
            if (slug.isEmpty() || slug.equals(module.slug())) {
                faults.addAll(check.checkModule(module));
                Language.offered().forEach(language -> faults.addAll(check.checkTexts(module, language)));
            }
        }
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line));
        return faults;
    }
}
