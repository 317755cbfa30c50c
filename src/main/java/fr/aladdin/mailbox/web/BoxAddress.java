package fr.aladdin.mailbox.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page that shows the mailbox: its path, the parameters that are the page's own (kept in every link),
 * and those of the mailbox, whose names begin with « m- ».
 */
public record BoxAddress(String path, List<Parameter> kept, Map<String, String> ours) {
    private static final String PREFIX = "m-";
    private static final int MOST_PARAMETERS = 20;

    /** A parameter of the page around the mailbox. */
    public record Parameter(String name, String value) {}

    public BoxAddress {
        kept = List.copyOf(kept);
        ours = Map.copyOf(ours);
    }

    /** Reads the address of a request; a path that could lead elsewhere loses its leading slashes but one. */
    public static BoxAddress read(String path, @Nullable String query) {
        List<Parameter> kept = new ArrayList<>();
        Map<String, String> ours = new LinkedHashMap<>();
        String[] pairs = query == null || query.isEmpty() ? new String[0] : query.split("&", MOST_PARAMETERS);
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            String name = decode(parts[0]);
            String value = parts.length == 2 ? decode(parts[1]) : "";
            if (name.startsWith(PREFIX)) {
                ours.putIfAbsent(name, value);
            } else if (!name.isEmpty()) {
                kept.add(new Parameter(name, value));
            }
        }
        return new BoxAddress("/" + path.replaceFirst("^[/\\\\]+", ""), kept, ours);
    }

    /** What the mailbox's own parameter says, if anything. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(ours.get(name)).filter(value -> !value.isBlank());
    }

    /** The message or draft that the parameter names; a word that is no id names none. */
    public Optional<UUID> findId(String name) {
        return find(name).flatMap(BoxAddress::id);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** The parameter of the page around, such as its module. */
    public Optional<String> findKept(String name) {
        return kept.stream()
                .filter(p -> p.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** The page with these parameters of the mailbox: names and values, one after the other. */
    public String with(String... namesAndValues) {
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Parameter parameter : kept) {
            separator = append(address, separator, parameter.name(), parameter.value());
        }
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            separator = append(address, separator, namesAndValues[i], namesAndValues[i + 1]);
        }
        return address.toString();
    }

    /** The page as it is, with these parameters added or changed. */
    public String hereWith(String... namesAndValues) {
        Map<String, String> changed = new LinkedHashMap<>(ours);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            changed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        List<String> all = new ArrayList<>();
        changed.forEach((name, value) -> all.addAll(List.of(name, value)));
        return with(all.toArray(String[]::new));
    }

    /** The beginning of a text that somebody typed, no longer than an address can carry. */
    static String brief(String typed, int most) {
        return typed.length() > most ? typed.substring(0, most) : typed;
    }

    private static char append(StringBuilder address, char separator, String name, String value) {
        address.append(separator).append(encode(name)).append('=').append(encode(value));
        return '&';
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
