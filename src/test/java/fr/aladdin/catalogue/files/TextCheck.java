package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text that a module needs is there, every text that is there is used, and its numbers have no gap. */
final class TextCheck {

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.([0-9]+)");

    private final ReadModule read;
    private final List<Fault> faults = new ArrayList<>();

    TextCheck(ReadModule read) {
        this.read = read;
    }

    List<Fault> check(LearningModule module) {
        ModuleTexts texts = new ModuleTexts(read, module);
        texts.needed().forEach((key, line) -> {
            if (!module.texts().has(key)) {
                structure(
                        line, "The text " + key + " is missing", "Write " + key + " or " + key + ".1 in fr.properties");
            }
        });
        for (String key : read.french().sentences().keySet()) {
            if (!texts.uses(key)) {
                french(key, "Nothing shows the text " + key, "Look at the name of the step and of the key");
            }
        }
        numbers();
        return faults;
    }

    private void numbers() {
        Map<String, TreeSet<Integer>> groups = new LinkedHashMap<>();
        for (String key : read.french().sentences().keySet()) {
            Matcher matcher = NUMBERED.matcher(key);
            if (matcher.matches()) {
                groups.computeIfAbsent(matcher.group(1), group -> new TreeSet<>())
                        .add(Integer.valueOf(matcher.group(2)));
            }
        }
        groups.forEach((group, numbers) -> {
            if (numbers.first() != 1 || numbers.last() != numbers.size()) {
                french(
                        group + "." + numbers.first(),
                        "The sentences of " + group + " do not count 1, 2, 3",
                        "Number them again");
            }
        });
    }

    private void structure(int line, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + "module.yaml", line, message, mend));
    }

    private void french(String key, String message, String mend) {
        int line = read.french().lines().getOrDefault(key, 1);
        faults.add(new Fault("content/" + read.folder() + "fr.properties", line, message, mend));
    }
}
