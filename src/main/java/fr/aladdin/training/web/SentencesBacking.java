package fr.aladdin.training.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.site.Asked;
import fr.aladdin.training.KeptSentence;
import fr.aladdin.training.KeptSentences;
import fr.aladdin.training.Scope;
import fr.aladdin.training.SentenceWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sentences that a trainer keeps, for themselves and for the places that they lead. */
@Named("trainingSentences")
@RequestScoped
public class SentencesBacking {

    @Inject
    private Asked asked;

    @Inject
    private KeptSentences sentences;

    @Inject
    private Places places;

    @Inject
    private SentenceForm form;

    @Inject
    private Trainer trainer;

    /**
     * The sentences of a place.
     *
     * @param led whether the trainer may change them
     */
    public record OfPlace(Place place, List<KeptSentence> sentences, boolean led) {}

    public void respond() {
        if (asked.posted()) {
            form.act();
        }
    }

    public List<KeptSentence> own() {
        return sentences.listOwn(trainer.id());
    }

    /** Place by place; one that the trainer leads stands there even while it has none. */
    public List<OfPlace> ofPlaces() {
        Scope led = trainer.led();
        Map<UUID, List<KeptSentence>> found = new LinkedHashMap<>();
        led().forEach(place -> found.put(place.id(), new ArrayList<>()));
        sentences.listOfPlaces(trainer.scope()).forEach(sentence -> sentence.place()
                .ifPresent(place ->
                        found.computeIfAbsent(place, first -> new ArrayList<>()).add(sentence)));
        return found.entrySet().stream()
                .flatMap(entry -> places
                        .find(entry.getKey())
                        .map(place -> new OfPlace(place, entry.getValue(), led.coversPlace(place.id())))
                        .stream())
                .toList();
    }

    /** The places that the trainer leads. */
    public List<Place> led() {
        Scope led = trainer.led();
        return places.listAll().stream()
                .filter(place -> led.coversPlace(place.id()))
                .toList();
    }

    /** What stands in the fields of a sentence: what was typed when it could not be kept. */
    public SentenceWords shown(KeptSentence sentence) {
        return form.isAbout(sentence.id()) ? form.typed() : sentence.words();
    }
}
