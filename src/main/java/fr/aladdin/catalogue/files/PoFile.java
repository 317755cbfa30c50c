package fr.aladdin.catalogue.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gettext file, as far as it is used here: msgctxt, msgid, msgstr, flags and comments; no plurals. */
record PoFile(Map<String, PoEntry> entries) {

    private static final Pattern LINE = Pattern.compile("(?:(msgctxt|msgid|msgstr)\\s+)?\"(.*)\"");
    private static final Pattern VALIDATED = Pattern.compile("#\\s*validated:\\s*([0-9]{4}-[0-9]{2}-[0-9]{2} by .+)");

    static PoFile read(String text, Faults faults) {
        Reading reading = new Reading(faults);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(i + 1, lines.get(i).strip());
        }
        reading.end();
        return new PoFile(reading.entries);
    }

    /** One entry at a time, from its comments to its msgstr. */
    private static final class Reading {

        private final Map<String, PoEntry> entries = new LinkedHashMap<>();
        private final Map<String, StringBuilder> parts = new LinkedHashMap<>();
        private final Faults faults;
        private String part = "";
        private String validated = "";
        private boolean fuzzy;
        private int start = 1;

        Reading(Faults faults) {
            this.faults = faults;
        }

        void line(int number, String line) {
            if (line.isEmpty() || line.startsWith("#~")) {
                return;
            }
            if (line.startsWith("#")) {
                end();
                comment(line);
                return;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                faults.add(number, "This line is not of a PO file", "Look at the quotes and at the word before them");
                return;
            }
            String keyword = matcher.group(1);
            if (keyword != null) {
                begin(keyword, number);
            }
            parts.computeIfAbsent(part, first -> new StringBuilder()).append(unescape(matcher.group(2)));
        }

        private void begin(String keyword, int number) {
            if (parts.containsKey("msgstr")) {
                end();
            }
            if (parts.isEmpty()) {
                start = number;
            }
            part = keyword;
        }

        private void comment(String line) {
            fuzzy |= line.startsWith("#,") && line.contains("fuzzy");
            Matcher matcher = VALIDATED.matcher(line);
            if (matcher.matches()) {
                validated = matcher.group(1);
            }
        }

        /** Keeps what has been read so far, when it is an entry. */
        void end() {
            if (!parts.containsKey("msgstr")) {
                return;
            }
            String source = get("msgid");
            if (!source.isEmpty()) {
                add(new PoEntry(start, get("msgctxt"), source, get("msgstr"), fuzzy, validated));
            }
            parts.clear();
            part = "";
            fuzzy = false;
            validated = "";
        }

        private void add(PoEntry entry) {
            if (entry.key().isEmpty()) {
                faults.add(entry.line(), "The entry has no msgctxt", "Write the key of fr.properties as msgctxt");
            } else if (entries.putIfAbsent(entry.key(), entry) != null) {
                faults.add(entry.line(), "The key " + entry.key() + " is translated twice", "Keep one of them");
            }
        }

        private String get(String name) {
            StringBuilder value = parts.get(name);
            return value == null ? "" : value.toString();
        }

        private static String unescape(String quoted) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < quoted.length(); i++) {
                char c = quoted.charAt(i);
                if (c == '\\' && i + 1 < quoted.length()) {
                    i++;
                    c = switch (quoted.charAt(i)) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        default -> quoted.charAt(i);
                    };
                }
                text.append(c);
            }
            return text.toString();
        }
    }
}
