package fr.aladdin.catalogue;

import java.util.List;

/** A question without verdict: every answer is good and has its own words. */
public record Discovery(StepOutline outline, List<String> choices) implements Exercise {

    @Override
    public String kind() {
        return "discovery";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne").need("choix.", choices, "").need("retour.", choices, "");
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        String chosen = given.first("choice");
        return choices.contains(chosen)
                ? Correction.of(Verdict.NOTED, "retour." + chosen)
                : Correction.of(Verdict.INCOMPLETE, "pas-encore.vide");
    }

    @Override
    public boolean judged() {
        return false;
    }
}
