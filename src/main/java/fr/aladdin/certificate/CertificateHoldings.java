package fr.aladdin.certificate;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is held of the certificates of somebody. */
@ApplicationScoped
public class CertificateHoldings implements Holdings {

    private static final String EXTENT = "certified_extent";
    private static final String GESTURES = "certified_gestures";

    @Inject
    private Provider<Catalogue> catalogue;

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public List<Holding> list() {
        return List.of(Holding.of("certificate", Subject.TRAINER, "person")
                .tells("certified_at", "t.given_at")
                .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.given_by)")
                .tells("certified_place", "(SELECT p.name FROM place p WHERE p.id = t.place)")
                .tells(EXTENT, "t.extent")
                .tells(GESTURES, "t.gestures")
                .shows("minutes")
                .hides("id", "place", "given_by")
                .newestBy("given_at"));
    }

    @Override
    public Optional<String> say(String column, String value, JsonObject row, Language language) {
        return switch (column) {
            case EXTENT ->
                Optional.of(new Extent(value).name(catalogue.get(), language).plain());
            case GESTURES ->
                Optional.of(Arrays.stream(value.split(" ", -1))
                        .map(id -> catalogue.get().gestureName(id, language).plain())
                        .collect(Collectors.joining("\n")));
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, String> without() {
        return Map.of();
    }
}
