package fr.aladdin.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts and drawings, each under a name that holds the hash of its content: a browser keeps it for a
 * year, and a new version has a new name. They are compressed once, when the program starts.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final Map<String, List<String>> BUNDLES = Map.of(
            "learner.css", List.of("tokens.css", "learner.css", "pages.css"),
            "staff.css", List.of("staff.css"),
            "print.css", List.of("print.css"),
            "town.svg", List.of("town.svg"),
            "favicon.svg", List.of("favicon.svg"),
            "comfort.js", List.of("comfort.js"),
            "board.js", List.of("board.js"));

    @Inject
    private ServletContext web;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> byAddress = new HashMap<>();

    @PostConstruct
    void read() {
        BUNDLES.forEach((name, parts) -> {
            byte[] content = join(parts);
            String hash = hash(content).substring(0, 12);
            int dot = name.lastIndexOf('.');
            String address = "/assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot);
            addresses.put(name, address);
            byAddress.put(address, new Asset(type(name), content, gzip(content)));
        });
    }

    /** The address of an asset by its plain name: {@code #{assets.address('learner.css')}}. */
    public String address(String name) {
        return Optional.ofNullable(addresses.get(name)).orElseThrow();
    }

    Optional<Asset> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private byte[] join(List<String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : parts) {
            try (InputStream in = web.getResourceAsStream("/WEB-INF/assets/" + part)) {
                if (in == null) {
                    throw new IllegalStateException("missing asset " + part);
                }
                in.transferTo(out);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml")
                        .getOrDefault(ending, "application/octet-stream")
                + ";charset=UTF-8";
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Asset(String type, byte[] content, byte[] gzip) {}
}
