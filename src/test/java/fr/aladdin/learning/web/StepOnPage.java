package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A step as its page has it in hand, without a server. */
class StepOnPage extends StepInHand {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final LearningModule module;
    private final Step step;
    private final boolean simple;
    private final Passage passage;
    private final List<Answer> answers = new ArrayList<>();

    /** @param module whose first step it is */
    StepOnPage(LearningModule module, boolean simple) {
        this.module = module;
        this.step = module.steps().get(0);
        this.simple = simple;
        this.passage = Passage.begin(UUID.fromString("00000000-0000-4000-8000-000000000001"), module, NINE);
    }

    StepOnPage given(Map<String, List<String>> fields) {
        Attempt attempt = Attempt.of(module, (Exercise) step, Given.of(fields), Language.FRENCH);
        answers.add(passage.answer(attempt, answers, NINE).answer());
        return this;
    }

    @Override
    public boolean reached() {
        return true;
    }

    @Override
    public LearningModule module() {
        return module;
    }

    @Override
    public Passage passage() {
        return passage;
    }

    @Override
    public Step step() {
        return step;
    }

    @Override
    public List<Answer> answers() {
        return answers;
    }

    @Override
    public boolean simple() {
        return simple;
    }

    @Override
    public Language language() {
        return Language.FRENCH;
    }

    @Override
    public Wording say(String key) {
        return module.wording(step, key, Language.FRENCH);
    }
}
