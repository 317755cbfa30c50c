package fr.aladdin.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictograms of {@code sprite.svg} by name, without the {@code i-} of their symbol. */
final class Icons {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"i-([a-z0-9-]+)\" viewBox=\"0 0 24 24\">(.*?)</symbol>", Pattern.DOTALL);
    private static final Map<String, String> DRAWINGS = read();

    private Icons() {}

    static String drawing(String name) {
        String found = DRAWINGS.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no pictogram " + name);
        }
        return found;
    }

    private static Map<String, String> read() {
        try (InputStream in = Icons.class.getResourceAsStream("sprite.svg")) {
            if (in == null) {
                throw new IllegalStateException("sprite.svg is missing");
            }
            Matcher symbols = SYMBOL.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> drawings = new HashMap<>();
            while (symbols.find()) {
                drawings.put(symbols.group(1), symbols.group(2).strip());
            }
            return Map.copyOf(drawings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
