package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Discovery;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers to choose from, and the message that the question is about. */
@Named
@RequestScoped
public class ChoiceView {

    @Inject
    private StepInHand here;

    @Inject
    private FeedbackBacking feedback;

    /** One answer; {@code was} the person's last. */
    public record Option(String id, Wording text, boolean was) {}

    /** A scripted message as the question shows it. */
    public record Shown(
            String fromName, String fromAddress, Wording subject, List<Wording> lines, List<String> documents) {}

    public List<Option> options() {
        List<String> chosen = feedback.again()
                ? List.of()
                : here.last().map(answer -> answer.given().all("choice")).orElse(List.of());
        return Kept.of(choices(), here)
                .map(id -> new Option(id, here.say("choix." + id), chosen.contains(id)))
                .toList();
    }

    public boolean several() {
        return here.step() instanceof Choice choice && choice.several();
    }

    /** Null when the question is about no message. */
    public @Nullable Shown shown() {
        return here.step() instanceof Choice choice
                ? choice.shows().map(this::shown).orElse(null)
                : null;
    }

    private List<String> choices() {
        return here.step() instanceof Choice choice ? choice.choices() : ((Discovery) here.step()).choices();
    }

    private Shown shown(String id) {
        ScriptedMessage message =
                Objects.requireNonNull(here.module().messages().get(id));
        return new Shown(
                message.from().name(),
                message.from().address(),
                here.sayOfModule(id + ".objet"),
                here.sayEachOfModule(id),
                message.attachments().stream()
                        .map(document -> Objects.requireNonNull(
                                        here.module().documents().get(document))
                                .name())
                        .toList());
    }
}
