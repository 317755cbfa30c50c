package fr.aladdin.mailbox.web;

import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The writing page as it comes back: what was typed and ticked, whatever it is. */
record WrittenForm(Function<String, String @Nullable []> parameters) {
    /** Far above what a message may hold, so that a text that is a little too long is kept and can be mended. */
    private static final int MOST = 100_000;

    private static final List<String> FIELDS = List.of("m-to", "m-cc", "m-bcc", "m-subject", "m-text");

    boolean isFarTooLong() {
        return FIELDS.stream().mapToInt(field -> first(field).length()).sum() > MOST;
    }

    /**
     * What is written now.
     *
     * @param known the documents that this person may attach; any other is not attached
     */
    Draft read(BoxAct act, List<Attachment> known, BoxAddress address) {
        String to = act.name().equals("book") ? withAddress(first("m-to"), act.what()) : first("m-to");
        return new Draft(
                BoxAddress.id(first("m-id")).orElseGet(UUID::randomUUID),
                version(),
                to,
                first("m-cc"),
                first("m-bcc"),
                first("m-subject"),
                first("m-text"),
                attached(act, known),
                address.findId("m-reply")
                        .or(() -> address.findId("m-reply-all"))
                        .orElse(null),
                address.findId("m-forward").orElse(null));
    }

    private List<Attachment> attached(BoxAct act, List<Attachment> known) {
        Optional<DocumentKey> detached = act.name().equals("detach") ? DocumentKey.read(act.what()) : Optional.empty();
        List<Attachment> attached = new ArrayList<>();
        all("m-piece")
                .flatMap(text -> DocumentKey.read(text).stream())
                .filter(key -> detached.filter(key::equals).isEmpty())
                .forEach(key -> known.stream()
                        .filter(document -> document.key().equals(key))
                        .findFirst()
                        .ifPresent(attached::add));
        return attached;
    }

    private static String withAddress(String line, String address) {
        String written = line.strip();
        return written.isEmpty() ? address : written.replaceFirst("[,;]+$", "") + ", " + address;
    }

    private long version() {
        try {
            return Long.parseLong(first("m-version"));
        } catch (NumberFormatException odd) {
            return Draft.NEW;
        }
    }

    private String first(String name) {
        return all(name).findFirst().orElse("");
    }

    private Stream<String> all(String name) {
        String[] values = parameters.apply(name);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }
}
