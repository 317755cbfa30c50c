package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.WrittenMessage;
import fr.aladdin.catalogue.web.DrawnDocument;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Blanks;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.ReadySentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer in words, for the trainer: what was asked, what was given, which checks were met. In French. */
public final class AttemptView {

    private final Attempted attempt;
    private final Catalogue catalogue;
    private final LearningModule module;
    private final @Nullable Step step;
    private final Blanks blanks;
    private final MessagesOfPage msg;

    /**
     * @param trainer the name that stands for {formateur}
     * @param address the one that stands for {mon-adresse}
     */
    AttemptView(Attempted attempt, Catalogue catalogue, String trainer, Address address, MessagesOfPage msg) {
        this.attempt = attempt;
        this.catalogue = catalogue;
        this.module = catalogue.getModule(attempt.passage().module());
        this.step = module.findStep(attempt.answer().step()).orElse(null);
        this.msg = msg;
        String name = attempt.person().displayName();
        this.blanks = new Blanks(
                        Map.of("prenom", () -> name, "formateur", () -> trainer, "mon-adresse", address::value))
                .withDates(module.dates(), attempt.answer().at(), Language.FRENCH);
    }

    /** A check of the goal: what it is called, and what is said while it is missed. */
    public record CheckLine(boolean met, String name, String missing) {}

    /** One line of the person's own rating, with its lamp from 0 to 3. */
    public record Rated(String line, int lamp) {}

    public String kind() {
        return step == null ? "" : step.kind();
    }

    /** The ready sentences that can be said of this step; all of them where the step is no longer known. */
    public List<ReadySentence> fitting() {
        return sentences(true);
    }

    /** The other ready sentences. */
    public List<ReadySentence> others() {
        return sentences(false);
    }

    private List<ReadySentence> sentences(boolean fitting) {
        return Stream.of(ReadySentence.values())
                .filter(sentence -> (step == null || sentence.fits(step)) == fitting)
                .toList();
    }

    /** What the person was asked to do. */
    public Wording asked() {
        return say("consigne");
    }

    /** The message as it was written; null when none was. */
    public @Nullable WrittenMessage written() {
        return attempt.answer().given().mail().flatMap(MailFacts::writing).orElse(null);
    }

    public List<String> bodyLines() {
        WrittenMessage message = written();
        return message == null ? List.of() : message.body().lines().toList();
    }

    /** The attached documents; of one that the content no longer has, its name. */
    public List<DrawnDocument> attachments() {
        WrittenMessage message = written();
        return message == null
                ? List.of()
                : message.attachments().stream().map(this::document).toList();
    }

    public List<GivenLines.Line> given() {
        return step == null
                ? List.of()
                : new GivenLines(module, step, blanks::fill, msg)
                        .of(attempt.answer().given());
    }

    /** Those missed first. */
    public List<CheckLine> checks() {
        Answer answer = attempt.answer();
        return step instanceof SelfRating || step instanceof Mission
                ? List.of()
                : Stream.concat(
                                answer.missed().stream().map(id -> check(id, false)),
                                answer.met().stream().map(id -> check(id, true)))
                        .toList();
    }

    /** What the page answered the person. */
    public List<Wording> said() {
        return attempt.answer().said().stream()
                .map(this::say)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    /** What the person says of themselves in this module; empty before they have. */
    public List<Rated> ratings() {
        return module.steps().stream()
                .filter(SelfRating.class::isInstance)
                .map(SelfRating.class::cast)
                .flatMap(rating -> attempt.latestOf(rating.id()).stream().flatMap(answer -> rated(rating, answer)))
                .toList();
    }

    private Stream<Rated> rated(SelfRating rating, Answer answer) {
        return rating.lines().stream()
                .filter(line -> answer.given().first("rate." + line.id()).matches("[1-4]"))
                .map(line -> new Rated(
                        blanks.fill(module.wording(rating, "ligne." + line.id(), Language.FRENCH)
                                .plain()),
                        Integer.parseInt(answer.given().first("rate." + line.id())) - 1));
    }

    private CheckLine check(String id, boolean met) {
        if (step instanceof Triage triage) {
            return new CheckLine(met, triageName(triage, id), "");
        }
        Wording missing = say("but." + id + ".manque");
        return new CheckLine(met, step == null ? id : blanks.fill(CheckName.of(module, step, id)), missing.plain());
    }

    private String triageName(Triage triage, String id) {
        return triage.pile().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(item -> blanks.fill(
                        module.wording(item.shown() + ".objet", Language.FRENCH).plain()))
                .orElseGet(() -> say("but." + id).plain());
    }

    private Wording say(String key) {
        return step == null
                ? Wording.EMPTY
                : module.wording(step, key, Language.FRENCH).with(blanks::fill);
    }

    private DrawnDocument document(String id) {
        Optional<DocumentKey> elsewhere = DocumentKey.read(id);
        return elsewhere
                .map(DocumentKey::module)
                .map(catalogue::findModule)
                .orElse(Optional.of(module))
                .flatMap(home -> DrawnDocument.of(
                        home, elsewhere.map(DocumentKey::document).orElse(id), blanks::fill))
                .orElseGet(() -> new DrawnDocument(id, Wording.EMPTY, List.of(), null, Wording.EMPTY));
    }
}
