package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.mail.Correspondent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the practice world, which no dictionary knows. */
final class WorldNames {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Set<String> words = new LinkedHashSet<>();

    WorldNames(CatalogueReader reader) {
        Catalogue catalogue = reader.catalogue();
        catalogue.correspondents().forEach(this::add);
        catalogue.modules().forEach(module -> module.correspondents().forEach(this::add));
        catalogue.modules().forEach(module -> module.documents().values().forEach(document -> addAll(document.name())));
    }

    private void add(Correspondent correspondent) {
        addAll(correspondent.name());
        correspondent.person().ifPresent(this::addAll);
        addAll(correspondent.address());
    }

    private void addAll(String text) {
        words.add(text.toLowerCase(Locale.ROOT));
        words.addAll(Arrays.asList(BETWEEN.split(text.toLowerCase(Locale.ROOT))));
    }

    /** In lower case. */
    Set<String> words() {
        return new LinkedHashSet<>(List.copyOf(words));
    }
}
