package fr.aladdin.catalogue.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French source: {@code key = sentence}, one line each; {@code #} begins a comment line. */
record TextFile(Map<String, String> sentences, Map<String, Integer> lines) {

    private static final Pattern LINE = Pattern.compile("([a-z0-9][A-Za-z0-9_.-]*)\\s*=\\s*(.*)");

    static TextFile read(String text, Faults faults) {
        Map<String, String> sentences = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || matcher.group(2).isEmpty()) {
                faults.add(i + 1, "This line is not key = sentence", "Write a key, an equals sign and one sentence");
            } else if (lines.containsKey(matcher.group(1))) {
                faults.add(i + 1, "The key " + matcher.group(1) + " is written twice", "Keep one of them");
            } else {
                sentences.put(matcher.group(1), matcher.group(2));
                lines.put(matcher.group(1), i + 1);
            }
        }
        return new TextFile(sentences, lines);
    }
}
