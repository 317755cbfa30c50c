package fr.aladdin.passphrase;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Drawn words on their way from one step to the next, through the browser alone: sealed with AES-GCM, readable for one
 * person, in one module, for half an hour (docs/adr/0016).
 */
@ApplicationScoped
public class SealedWords {

    /** How long they can be read again. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final String PURPOSE = "drawn-words";
    private static final int PARTS = 4;

    private Secrets secrets;
    private Clock clock;

    /** For the proxy that CDI makes. */
    @SuppressWarnings("NullAway.Init")
    protected SealedWords() {}

    @Inject
    public SealedWords(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Letters, digits, - and _. */
    public String seal(UUID account, String module, List<DrawnPhrase> phrases) {
        String words = phrases.stream().map(DrawnPhrase::text).collect(Collectors.joining(","));
        String content =
                String.join("\n", account.toString(), module, Long.toString(clock.millis() + LIFE.toMillis()), words);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(PURPOSE, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty when it is too old, changed, of somebody else or of another module. */
    public Optional<List<DrawnPhrase>> open(UUID account, String module, String sealed) {
        return decode(sealed)
                .flatMap(bytes -> secrets.open(PURPOSE, bytes))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
                .filter(parts -> parts.length == PARTS
                        && parts[0].equals(account.toString())
                        && parts[1].equals(module)
                        && clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[2]))))
                .map(parts -> Arrays.stream(parts[3].split(","))
                        .map(words -> new DrawnPhrase(List.of(words.split(" "))))
                        .toList());
    }

    private static Optional<byte[]> decode(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }
}
