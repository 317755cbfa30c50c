package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.Demand;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message as the mailbox shows it, or a demand as it is drawn, in French, part by part.
 *
 * @param id of the message or the demand
 * @param pointed the part that is pointed at; null when none is
 */
record PileParts(StepInHand here, String id, @Nullable Clue pointed) {

    /**
     * One part.
     *
     * @param kind as in {@link Clue.Part}, in small letters
     * @param text the words of a subject, a line, a link; none for a link that shows its address
     * @param name the sender's, or that of a document
     * @param address the sender's
     * @param leads where a link leads, what an address bar holds; null for the other parts
     */
    public record Part(
            String kind,
            Wording text,
            String name,
            String address,
            @Nullable LinkTarget leads,
            boolean pointed) {

        public boolean is(String other) {
            return kind.equals(other);
        }
    }

    /** In the order in which they are seen. */
    List<Part> parts() {
        return message().map(this::ofMessage).orElseGet(() -> ofDemand(demand()));
    }

    private Optional<ScriptedMessage> message() {
        return Optional.ofNullable(here.module().messages().get(id));
    }

    private Demand demand() {
        return Objects.requireNonNull(here.module().demands().get(id));
    }

    /** sms, call, page, window, poster or offer; empty for a message. */
    String looks() {
        return message().isPresent() ? "" : demand().looks().word();
    }

    private List<Part> ofMessage(ScriptedMessage message) {
        List<Part> parts = new ArrayList<>();
        parts.add(words(Clue.Part.SUBJECT, "", ".objet", null));
        parts.add(named(
                Clue.Part.SENDER, "", message.from().name(), message.from().address()));
        parts.addAll(lines());
        message.links()
                .forEach((link, target) ->
                        parts.add(words(Clue.Part.LINK, link, ".lien." + link, LinkTarget.read(target))));
        message.attachments()
                .forEach(document -> parts.add(named(
                        Clue.Part.ATTACHMENT,
                        document,
                        Objects.requireNonNull(here.module().documents().get(document))
                                .name(),
                        "")));
        return parts;
    }

    private List<Part> ofDemand(Demand demand) {
        List<Part> parts = new ArrayList<>();
        if (!demand.address().isEmpty()) {
            parts.add(words(Clue.Part.ADDRESS, "", "", LinkTarget.read(demand.address())));
        }
        if (!demand.from().isEmpty()) {
            parts.add(named(Clue.Part.SENDER, "", demand.from(), ""));
        }
        parts.addAll(lines());
        demand.links()
                .forEach((link, target) ->
                        parts.add(words(Clue.Part.LINK, link, ".lien." + link, LinkTarget.read(target))));
        return parts;
    }

    private List<Part> lines() {
        int lines = here.module().wordings(id, Language.FRENCH).size();
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> words(Clue.Part.LINE, String.valueOf(line), "." + line, null))
                .toList();
    }

    /** The words of the part pointed at in the person's language; empty when they are French for this person too. */
    Wording meaning() {
        Clue clue = Objects.requireNonNull(pointed);
        return switch (clue.part()) {
            case SUBJECT -> translated(".objet").orElse(Wording.EMPTY);
            case LINE -> translated("." + clue.which()).orElse(Wording.EMPTY);
            case LINK -> translated(".lien." + clue.which()).orElse(Wording.EMPTY);
            case SENDER, ADDRESS, ATTACHMENT -> Wording.EMPTY;
        };
    }

    /** The lines and the links of a demand in the person's language; none when they are French for this person too. */
    List<Wording> meanings() {
        int lines = here.module().wordings(id, Language.FRENCH).size();
        return Stream.concat(
                        IntStream.rangeClosed(1, lines).mapToObj(line -> "." + line),
                        demand().links().keySet().stream().map(link -> ".lien." + link))
                .flatMap(key -> translated(key).stream())
                .toList();
    }

    private Optional<Wording> translated(String key) {
        Wording words = here.sayOfModule(id + key);
        boolean translated = words.sentences().stream().anyMatch(one -> one.language() != Language.FRENCH);
        return translated ? Optional.of(words) : Optional.empty();
    }

    private Part words(Clue.Part part, String which, String key, @Nullable LinkTarget leads) {
        Wording text = key.isEmpty() ? Wording.EMPTY : here.inFrench(id + key);
        return new Part(kind(part), text, "", "", leads, points(part, which));
    }

    private Part named(Clue.Part part, String which, String name, String address) {
        return new Part(kind(part), Wording.EMPTY, name, address, null, points(part, which));
    }

    private boolean points(Clue.Part part, String which) {
        return pointed != null && pointed.is(part, which);
    }

    private static String kind(Clue.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
