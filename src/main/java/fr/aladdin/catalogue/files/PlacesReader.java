package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.places.Need;
import fr.aladdin.catalogue.places.OpeningHours;
import fr.aladdin.catalogue.places.PublicPlace;
import fr.aladdin.catalogue.places.PublicPlaces;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads places.csv, in the columns of the French national standard « Lieux de médiation numérique » (v1.0.2), so that an
 * extract of the national map can take its place. Two columns are our own and may be absent: {@code imprimante} and
 * {@code acces_fauteuil}, « oui » or « non ». A line that cannot be read is left out and named.
 */
final class PlacesReader {

    static final String FILE = "places.csv";

    private static final List<String> NEEDED =
            List.of("id", "nom", "commune", "code_postal", "adresse", "horaires", "date_maj", "services");
    private static final String COMPUTER = "Accès internet et matériel informatique";
    private static final Set<String> ACCOMPANIED = Set.of("Accompagnement individuel", "Dans un atelier collectif");
    private static final String NO_PUBLIC = "Ce lieu n'accueille pas de public";

    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    private PlacesReader(Faults faults) {
        this.faults = faults;
    }

    /** No file, no places. */
    static PublicPlaces read(ContentSource source, Faults faults) {
        return source.findText(FILE)
                .map(text -> new PlacesReader(faults).places(text))
                .orElseGet(() -> new PublicPlaces(List.of()));
    }

    private PublicPlaces places(String text) {
        List<PublicPlace> places = new ArrayList<>();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(withoutMark))) {
            List<String> missing = NEEDED.stream()
                    .filter(column -> !rows.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(1, "The columns " + missing + " are missing", "Write them as in the national standard");
                return new PublicPlaces(List.of());
            }
            for (CSVRecord row : rows) {
                place(row, (int) rows.getCurrentLineNumber()).ifPresent(places::add);
            }
        } catch (IOException | IllegalStateException | IllegalArgumentException broken) {
            faults.add(1, "This is not a CSV file: " + broken.getMessage(), "Save it with commas and UTF-8");
        } catch (UncheckedIOException broken) {
            faults.add(1, "This is not a CSV file: " + broken.getMessage(), "Look at the quotes");
        }
        return new PublicPlaces(places);
    }

    private Optional<PublicPlace> place(CSVRecord row, int line) {
        if (all(row, "modalites_acces").contains(NO_PUBLIC)) {
            return Optional.empty();
        }
        // each missing column is named, not the first alone
        boolean good = Stream.of("nom", "commune", "adresse")
                .map(column -> need(row, line, column))
                .reduce(true, Boolean::logicalAnd);
        String id = text(row, "id");
        if (id.isEmpty() || !ids.add(id)) {
            faults.add(line, "The id " + id + " is missing or written twice", "Give each place an id of its own");
            good = false;
        }
        good &= matches(row, line, "code_postal", "\\d{5}", "five figures");
        good &= matches(row, line, "telephone", "|\\+\\d{8,12}", "a number such as +33536490101");
        Optional<LocalDate> updated = date(text(row, "date_maj"));
        if (updated.isEmpty()) {
            faults.add(line, "date_maj is not a day", "Write it like 2026-11-02");
        }
        OpeningHours hours = OpeningHours.read(text(row, "horaires"));
        if (!hours.understood() && !hours.written().isEmpty()) {
            faults.note(line, "The hours are shown as written", "Write them like Mo-Fr 09:00-12:00; Sa 10:00-12:00");
        }
        return good && updated.isPresent()
                ? Optional.of(new PublicPlace(
                        id,
                        text(row, "nom"),
                        new PublicPlace.Address(
                                text(row, "adresse"),
                                text(row, "complement_adresse"),
                                text(row, "code_postal"),
                                text(row, "commune")),
                        Optional.of(text(row, "telephone")).filter(number -> !number.isEmpty()),
                        hours,
                        offers(row),
                        updated.get()))
                : Optional.empty();
    }

    private static Set<Need> offers(CSVRecord row) {
        Set<Need> offers = EnumSet.noneOf(Need.class);
        if (all(row, "services").contains(COMPUTER)) {
            offers.add(Need.COMPUTER);
        }
        if (all(row, "modalites_accompagnement").stream().anyMatch(ACCOMPANIED::contains)) {
            offers.add(Need.HELP);
        }
        if (text(row, "imprimante").equals("oui")) {
            offers.add(Need.PRINTER);
        }
        if (text(row, "acces_fauteuil").equals("oui")) {
            offers.add(Need.WHEELCHAIR);
        }
        return offers;
    }

    private boolean need(CSVRecord row, int line, String column) {
        if (text(row, column).isEmpty()) {
            faults.add(line, column + " is empty", "Write it");
            return false;
        }
        return true;
    }

    private boolean matches(CSVRecord row, int line, String column, String pattern, String what) {
        if (!text(row, column).matches(pattern)) {
            faults.add(line, column + " is not as it should be: " + text(row, column), "Write " + what);
            return false;
        }
        return true;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static List<String> all(CSVRecord row, String column) {
        return Arrays.stream(text(row, column).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static String text(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
    }
}
