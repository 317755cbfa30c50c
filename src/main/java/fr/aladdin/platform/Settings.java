package fr.aladdin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this installation. They come from the environment alone, each under the name that README.md lists. */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "aladdin.public.url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "aladdin.data.dir", defaultValue = ".aladdin")
    private String dataDir;

    @Inject
    @ConfigProperty(name = "aladdin.content.dir")
    private Optional<String> contentDir;

    @Inject
    @ConfigProperty(name = "aladdin.secret.key")
    private Optional<String> secretKey;

    @Inject
    @ConfigProperty(name = "aladdin.trusted.proxies")
    private Optional<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "aladdin.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "aladdin.staff.second.factor")
    private Optional<String> staffSecondFactor;

    @Inject
    @ConfigProperty(name = "aladdin.publisher")
    private Optional<String> publisher;

    @Inject
    @ConfigProperty(name = "aladdin.publication.director")
    private Optional<String> publicationDirector;

    @Inject
    @ConfigProperty(name = "aladdin.hosting")
    private Optional<String> hosting;

    @Inject
    @ConfigProperty(name = "aladdin.contact")
    private Optional<String> contact;

    /** The address that people type, without a slash at its end; QR codes and links to oneself begin with it. */
    public String publicUrl() {
        return publicUrl.replaceAll("/+$", "");
    }

    /** Whether browsers reach this installation over HTTPS: cookies are then {@code Secure}. */
    public boolean https() {
        return "https".equals(URI.create(publicUrl()).getScheme());
    }

    /** The folder of keys, logs and, where it is embedded, the database. */
    public Path dataDir() {
        return Path.of(dataDir);
    }

    /** A folder of learning content that replaces the one inside the jar. */
    public Optional<Path> contentDir() {
        return contentDir.filter(folder -> !folder.isBlank()).map(Path::of);
    }

    /** The server's key (32 bytes in Base64) when several servers must share it. */
    public Optional<String> secretKey() {
        return secretKey.filter(key -> !key.isBlank());
    }

    /** Network addresses, comma-separated, whose {@code X-Forwarded-For} is believed. */
    public Optional<String> trustedProxies() {
        return trustedProxies.filter(list -> !list.isBlank());
    }

    /** Whether demonstration people and groups are wanted here. */
    public boolean demo() {
        return demo;
    }

    /** Whether members of staff enter with a code of their telephone as well: unless a demonstration, or whoever installs, says no. */
    public boolean staffNeedSecondFactor() {
        return staffSecondFactor
                .filter(word -> !word.isBlank())
                .map("required"::equals)
                .orElse(!demo);
    }

    /** The organisation that publishes this installation, with its address, as the legal page must name it. */
    public Optional<String> publisher() {
        return publisher.filter(text -> !text.isBlank());
    }

    /** The person who answers for what is published. */
    public Optional<String> publicationDirector() {
        return publicationDirector.filter(text -> !text.isBlank());
    }

    /** Who runs the server: name, address, telephone. */
    public Optional<String> hostingCompany() {
        return hosting.filter(text -> !text.isBlank());
    }

    /** Where participants write or call about their data and about accessibility. */
    public Optional<String> contact() {
        return contact.filter(text -> !text.isBlank());
    }
}
