package fr.aladdin.catalogue;

import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import fr.aladdin.catalogue.mail.PracticeDocument;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.language.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** One sitting of learning: steps, what they need, and their words. Immutable. */
public final class LearningModule {

    /**
     * What is told about a module before it is opened.
     *
     * @param slug its address, never changes
     * @param position in its path, from 1
     * @param requires slugs of modules advised before; never enforced for an assignment
     * @param words ids of its glossary
     * @param dates days after the day of practice, by placeholder
     * @param opens what somebody who has finished it may then do for real, on their own account: one of {@link Outline#FOR_REAL}
     */
    public record Outline(
            String slug,
            String path,
            int position,
            int minutes,
            List<String> requires,
            Skills skills,
            List<String> gestures,
            List<String> words,
            Map<String, Integer> dates,
            List<String> opens) {

        /** What a module may open: a passphrase of one's own, FranceConnect as a way in, one's own e-mail address. */
        public static final List<String> FOR_REAL = List.of("passphrase", "franceconnect", "address");
    }

    /** What the practice world holds for a module; {@code correspondents} are only its own. */
    public record World(
            List<Correspondent> correspondents,
            Map<String, PracticeDocument> documents,
            Map<String, ScriptedMessage> messages,
            Map<String, Demand> demands,
            List<LaterAnswer> answers) {

        public World {
            answers = List.copyOf(answers);
            correspondents = List.copyOf(correspondents);
            documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
            messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
            demands = Collections.unmodifiableMap(new LinkedHashMap<>(demands));
        }
    }

    private final Outline outline;
    private final World world;
    private final List<Step> steps;
    private final Texts texts;
    private final String version;

    public LearningModule(Outline outline, World world, List<Step> steps, Texts texts, String version) {
        this.outline = outline;
        this.world = world;
        this.steps = List.copyOf(steps);
        this.texts = texts;
        this.version = version;
    }

    /**
     * One step of this module as a module of its own, with the same world and words: a variant for revision. Its address is
     * {@code module.step}.
     */
    public LearningModule only(Step step) {
        Outline alone = new Outline(
                slug() + "." + step.id(),
                path(),
                1,
                step.minutes(),
                List.of(),
                skills(),
                step.gestures(),
                step.words(),
                dates(),
                List.of());
        return new LearningModule(alone, world, List.of(step), texts, version);
    }

    public String slug() {
        return outline.slug();
    }

    public String path() {
        return outline.path();
    }

    public int position() {
        return outline.position();
    }

    public int minutes() {
        return outline.minutes();
    }

    public List<String> requires() {
        return outline.requires();
    }

    public Skills skills() {
        return outline.skills();
    }

    public List<String> gestures() {
        return outline.gestures();
    }

    public List<String> words() {
        return outline.words();
    }

    public Map<String, Integer> dates() {
        return outline.dates();
    }

    /** What somebody who has finished it may then do for real, on their own account. */
    public List<String> opens() {
        return outline.opens();
    }

    public List<Correspondent> correspondents() {
        return world.correspondents();
    }

    public Map<String, PracticeDocument> documents() {
        return world.documents();
    }

    public Map<String, ScriptedMessage> messages() {
        return world.messages();
    }

    /** What reaches the participant outside the mailbox. */
    public Map<String, Demand> demands() {
        return world.demands();
    }

    /** What its correspondents answer later to what is written to them; the first that fits. */
    public List<LaterAnswer> answers() {
        return world.answers();
    }

    public List<Step> steps() {
        return steps;
    }

    public Optional<Step> findStep(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException when the module has no such step, or no longer has it */
    public Step getStep(String id) {
        return findStep(id).orElseThrow(() -> new NoSuchElementException("No step " + id + " in " + slug()));
    }

    /** The number that a participant reads, from 1; steps that go with the one before share it. */
    public int stepNumber(Step step) {
        int number = 0;
        for (Step one : steps) {
            number += one.withPrevious() && number > 0 ? 0 : 1;
            if (one.id().equals(step.id())) {
                return number;
            }
        }
        throw new NoSuchElementException("No step " + step.id() + " in " + slug());
    }

    /** How many numbers there are. */
    public int numberedSteps() {
        return steps.isEmpty() ? 0 : stepNumber(steps.get(steps.size() - 1));
    }

    public Wording title(Language language) {
        return wording("entree.titre", language);
    }

    /**
     * The words of a key: its own sentence, or those of {@code key.1}, {@code key.2} …. Never null; French where nobody
     * has translated; empty when the key does not exist.
     */
    public Wording wording(String key, Language language) {
        return texts.wording(key, language);
    }

    /** The words of a key of a step. */
    public Wording wording(Step step, String key, Language language) {
        return texts.wording(step.id() + "." + key, language);
    }

    /** One wording for each numbered key: hints, clues. */
    public List<Wording> wordings(String key, Language language) {
        return texts.wordings(key, language);
    }

    public Texts texts() {
        return texts;
    }

    /** Changes when the structure or the French changes, not with a translation. */
    public String version() {
        return version;
    }

    @Override
    public String toString() {
        return slug();
    }
}
