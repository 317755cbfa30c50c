package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.identity.Journey;
import fr.aladdin.catalogue.identity.JourneyFacts;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneCondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what must have happened in a journey. */
final class JourneyGoalReader {

    private static final String NOT = "not-";

    private final JourneyFacts facts;
    private final PracticeWeb web;

    JourneyGoalReader(Journey journey, PracticeWeb web) {
        this.facts = new JourneyFacts(journey);
        this.web = web;
    }

    List<SceneCheck> goal(YamlNode goal) {
        List<SceneCheck> checks = new ArrayList<>();
        for (YamlNode check : goal.items()) {
            checks.add(new SceneCheck(check.need("check").text(), condition(check)));
            check.noMoreKeys();
        }
        if (checks.isEmpty()) {
            goal.fault("The goal asks for nothing", "Write a list of checks");
        }
        return checks;
    }

    List<SceneCase> cases(YamlNode otherwise) {
        List<SceneCase> cases = new ArrayList<>();
        for (YamlNode one : otherwise.items()) {
            YamlNode when = one.need("when");
            cases.add(new SceneCase(condition(when), one.need("say").text()));
            when.noMoreKeys();
            one.noMoreKeys();
        }
        return cases;
    }

    private SceneCondition condition(YamlNode node) {
        Set<String> marked = new LinkedHashSet<>();
        Set<String> notMarked = new LinkedHashSet<>();
        Set<String> at = new LinkedHashSet<>();
        for (JourneyFacts.Fact fact : JourneyFacts.Fact.values()) {
            for (String value : values(fact, node, fact.word())) {
                SceneCondition one = facts.condition(fact, value);
                marked.addAll(one.marked());
                notMarked.addAll(one.notMarked());
                at.addAll(one.at());
            }
            for (String value : values(fact, node, NOT + fact.word())) {
                SceneCondition one = facts.condition(fact, value);
                if (one.marked().size() != 1
                        || !one.notMarked().isEmpty()
                        || !one.at().isEmpty()) {
                    node.fault(NOT + fact.word() + " cannot be asked", "Ask for what must have happened");
                }
                notMarked.addAll(one.marked());
            }
        }
        SceneCondition all = new SceneCondition(List.copyOf(marked), List.copyOf(notMarked), List.copyOf(at));
        if (all.equals(SceneCondition.ALWAYS)) {
            node.fault("Nothing is asked here", "Write one of the facts that README.md lists");
        }
        return all;
    }

    private List<String> values(JourneyFacts.Fact fact, YamlNode node, String key) {
        YamlNode value = node.at(key);
        if (!value.isPresent()) {
            return List.of();
        }
        return switch (fact.about()) {
            case NOTHING -> {
                if (!value.flag()) {
                    value.fault("Write " + key + ": true, or leave it out", "The contrary begins with " + NOT);
                }
                yield List.of("");
            }
            case HOST -> value.textsAmong(facts.hosts(), "a host of this journey");
            case SITE -> value.textsAmong(names(false), "a site of web.yaml");
            case PERSON -> value.textsAmong(web.people().keySet(), "somebody of web.yaml");
            case ANYBODY -> value.textsAmong(names(true), "a site or somebody of web.yaml");
            case TIMES -> List.of(Integer.toString(value.number(1)));
        };
    }

    private Set<String> names(boolean people) {
        Set<String> names = new LinkedHashSet<>(web.sites().keySet());
        names.add("olivette");
        if (people) {
            names.addAll(web.people().keySet());
            names.add("all");
        }
        return names;
    }
}
