package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A message as the mailbox shows it, in French, with one part pointed at. */
record PointedMessage(StepInHand here, ScriptedMessage message, Clue clue) {

    /**
     * A part of the message.
     *
     * @param kind as in {@link Clue.Part}, in small letters
     * @param text the words of a subject, a line, a link
     * @param name the sender's, or that of a document
     * @param address the sender's
     * @param leads where a link leads, null for the other parts
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

    /** From the subject to the documents, in the order of the mailbox. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(words(Clue.Part.SUBJECT, "", ".objet", null));
        parts.add(named(
                Clue.Part.SENDER, "", message.from().name(), message.from().address()));
        int lines = here.module().wordings(message.id(), Language.FRENCH).size();
        IntStream.rangeClosed(1, lines)
                .forEach(line -> parts.add(words(Clue.Part.LINE, String.valueOf(line), "." + line, null)));
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

    /** The words of the part in the person's language; empty when they are French for this person too. */
    Wording meaning() {
        Wording words =
                switch (clue.part()) {
                    case SUBJECT -> here.sayOfModule(message.id() + ".objet");
                    case LINE -> here.sayOfModule(message.id() + "." + clue.which());
                    case LINK -> here.sayOfModule(message.id() + ".lien." + clue.which());
                    case SENDER, ATTACHMENT -> Wording.EMPTY;
                };
        boolean translated = words.sentences().stream().anyMatch(one -> one.language() != Language.FRENCH);
        return translated ? words : Wording.EMPTY;
    }

    private Part words(Clue.Part part, String which, String key, @Nullable LinkTarget leads) {
        return new Part(kind(part), here.inFrench(message.id() + key), "", "", leads, clue.is(part, which));
    }

    private Part named(Clue.Part part, String which, String name, String address) {
        return new Part(kind(part), Wording.EMPTY, name, address, null, clue.is(part, which));
    }

    private static String kind(Clue.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
