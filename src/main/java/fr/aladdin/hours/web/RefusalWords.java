package fr.aladdin.hours.web;

import fr.aladdin.hours.Refused;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.workshop.web.WorkshopWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Why something cannot be recorded, as a sentence that says what to do; with the other workshop, where one is in the way. */
@RequestScoped
public class RefusalWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private WorkshopWords words;

    String of(Refused refused) {
        String key = "hours_refusal." + refused.reason().tag();
        return refused.elsewhere()
                .map(other -> msg.of(key, other.title(), words.when(other)))
                .orElseGet(() -> msg.get(key));
    }
}
