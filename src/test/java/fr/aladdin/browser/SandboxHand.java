package fr.aladdin.browser;

import fr.aladdin.browser.Caller.Answer;
import java.util.List;
import java.util.UUID;

/** Somebody new in the owner's group, who does steps of the sandbox over HTTP. */
final class SandboxHand {

    static final String STEP = "/learning/step?module=sandbox&step=";

    private final World world;
    private final String name;
    private final Caller caller;

    SandboxHand(World world, String name) {
        this.world = world;
        this.name = name;
        List<String> card = world.cardOfSomebodyNew(name);
        this.caller = world.stranger().signInWithCard(card.get(0), card.subList(1, 5));
    }

    /** A name that nobody else has. */
    static SandboxHand somebodyNew(World world, String beginning) {
        return new SandboxHand(
                world, beginning + " " + UUID.randomUUID().toString().substring(0, 8));
    }

    String name() {
        return name;
    }

    Caller caller() {
        return caller;
    }

    String id() {
        return world.stored.one("SELECT id FROM account WHERE display_name = ?", name);
    }

    /** The passage begun last. */
    String passage() {
        return world.stored.one(
                "SELECT id FROM passage WHERE account = ? ORDER BY started_at DESC", UUID.fromString(id()));
    }

    /** The answer given last. */
    String answer() {
        return world.stored.one(
                "SELECT a.id FROM answer a JOIN passage p ON p.id = a.passage WHERE p.account = ? ORDER BY a.at DESC",
                UUID.fromString(id()));
    }

    SandboxHand begin() {
        caller.post("/learning/module?module=sandbox", Form.of().fresh());
        return go("lecture");
    }

    /** Opens a step as a browser would, and answers. */
    SandboxHand answer(String step, String... fields) {
        caller.get(STEP + step);
        Answer done =
                caller.post(STEP + step, Form.of(fields).with("act", "answer").fresh());
        if (done.status() != 303) {
            throw new IllegalStateException("not answered: " + done);
        }
        return this;
    }

    SandboxHand askHint(String step) {
        caller.get(STEP + step);
        caller.post(STEP + step, Form.of("act", "hint").fresh());
        return this;
    }

    /** Leaves the step for the next one. */
    SandboxHand go(String step) {
        caller.get(STEP + step);
        caller.post(STEP + step, Form.of("act", "go-on").fresh());
        return this;
    }

    /** Keeps an answer to a step that is further on, as if it had been reached; answers its id. */
    String keep(String step, int attempt, String given, String met, String missed, boolean toReview) {
        return world.stored.one(
                "INSERT INTO answer (id, passage, step, attempt, given, verdict, met, missed, millis, at,"
                        + " content_version, needs_review, language) VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, 61000,"
                        + " now() + ? * interval '1 second', '1', ?, 'fr') RETURNING id",
                UUID.fromString(passage()),
                step,
                attempt,
                given,
                missed.isEmpty() ? "RIGHT" : "NOT_YET",
                met,
                missed,
                attempt,
                toReview);
    }
}
