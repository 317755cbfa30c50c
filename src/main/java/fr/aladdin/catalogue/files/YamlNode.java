package fr.aladdin.catalogue.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A part of a YAML file that knows its line. Asking for what is not there, or is something else, is noted as a fault and
 * answered with something empty, so that one reading names all the faults of a file.
 */
final class YamlNode {

    private final @Nullable Node node;
    private final int line;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private @Nullable Map<String, YamlNode> entries;
    private @Nullable List<YamlNode> items;

    private YamlNode(@Nullable Node node, int line, Faults faults) {
        this.node = node;
        this.line = node == null
                ? line
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        this.faults = faults;
    }

    static YamlNode read(String text, Faults faults) {
        Node root = null;
        try {
            root = new Compose(LoadSettings.builder().setUseMarks(true).build())
                    .composeString(text)
                    .orElse(null);
            if (root == null) {
                faults.add(1, "The file is empty", "Copy one from the sandbox module");
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(
                    line, "This is not YAML: " + e.getProblem(), "Look at the indentation, the quotes, the brackets");
        } catch (YamlEngineException e) {
            faults.add(1, "This is not YAML: " + e.getMessage(), "Look at the indentation, the quotes, the brackets");
        }
        return new YamlNode(root, 1, faults);
    }

    int line() {
        return line;
    }

    boolean isPresent() {
        return node != null;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    void fault(String message, String mend) {
        faults.add(line, message, mend);
    }

    /** The value of a key, absent when the key is. */
    YamlNode at(String key) {
        asked.add(key);
        YamlNode value = entries().get(key);
        return value == null ? new YamlNode(null, line, faults) : value;
    }

    /** The value of a key that must be there. */
    YamlNode need(String key) {
        YamlNode value = at(key);
        if (!value.isPresent()) {
            fault("The key " + key + " is missing", "Write it here");
        }
        return value;
    }

    /** Every key with its value, in order; the keys count as known. */
    Map<String, YamlNode> all() {
        Map<String, YamlNode> all = entries();
        asked.addAll(all.keySet());
        return all;
    }

    List<String> keys() {
        return List.copyOf(entries().keySet());
    }

    private Map<String, YamlNode> entries() {
        if (entries == null) {
            entries = readEntries();
        }
        return entries;
    }

    private Map<String, YamlNode> readEntries() {
        Map<String, YamlNode> read = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                YamlNode value = new YamlNode(tuple.getValueNode(), line, faults);
                if (read.put(key, value) != null) {
                    value.fault("The key " + key + " is written twice", "Keep one of them");
                }
            }
        } else if (node != null) {
            fault("Keys and values are expected here", "Write key: value");
        }
        return read;
    }

    List<YamlNode> items() {
        if (items == null) {
            items = readItems();
        }
        return items;
    }

    private List<YamlNode> readItems() {
        List<YamlNode> read = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> read.add(new YamlNode(item, line, faults)));
        } else if (node != null) {
            fault("A list is expected here", "Write [one, two]");
        }
        return read;
    }

    /** The words as they are written, empty when absent. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
        }
        if (node != null) {
            fault("One value is expected here", "Write a word, a number or a sentence");
        }
        return "";
    }

    Optional<String> find() {
        return isPresent() ? Optional.of(text()) : Optional.empty();
    }

    String textOr(String otherwise) {
        return isPresent() ? text() : otherwise;
    }

    boolean flag() {
        String text = textOr("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault("true or false is expected here", "Write one of them");
        }
        return text.equals("true");
    }

    int number(int otherwise) {
        if (!isPresent()) {
            return otherwise;
        }
        if (text().matches("[0-9]{1,6}")) {
            return Integer.parseInt(text());
        }
        fault("A whole number is expected here", "Write one");
        return otherwise;
    }

    /** The values of a list, or the single value. */
    List<String> texts() {
        if (!isPresent()) {
            return List.of();
        }
        return isList() ? items().stream().map(YamlNode::text).toList() : List.of(text());
    }

    /** As {@link #texts()}, each of them one of {@code known}. */
    List<String> textsAmong(Collection<String> known, String what) {
        (isList() ? items() : List.of(this)).forEach(item -> item.mustBeAmong(known, what));
        return texts();
    }

    Optional<String> findAmong(Collection<String> known, String what) {
        mustBeAmong(known, what);
        return find();
    }

    private void mustBeAmong(Collection<String> known, String what) {
        if (isPresent() && !known.contains(text())) {
            fault(text() + " is not " + what, "Known here: " + String.join(", ", known));
        }
    }

    /** Keys that nobody asked for are misspelt, or not of this kind. */
    void noMoreKeys() {
        entries().forEach((key, value) -> {
            if (!asked.contains(key)) {
                faults.note(
                        value.line, "The key " + key + " is unknown here", "Known here: " + String.join(", ", asked));
            }
        });
    }

    /** The content without comments and layout, for comparing versions. */
    @Override
    public String toString() {
        if (node instanceof MappingNode) {
            return entries().toString();
        }
        return isList() ? items().toString() : isPresent() ? '"' + text() + '"' : "";
    }
}
