package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.places.Need;
import fr.aladdin.catalogue.places.PublicPlace;
import fr.aladdin.catalogue.places.PublicPlaces;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesReaderTest {

    /** The columns of an extract of the national map, without our own. */
    private static final String HEAD =
            "\"id\",\"nom\",\"commune\",\"code_postal\",\"adresse\",\"telephone\",\"horaires\","
                    + "\"date_maj\",\"services\",\"modalites_acces\",\"modalites_accompagnement\"\n";

    private static final String LINE = "a,Un lieu,Clairval,99999,1 rue du Canal,+33536490101,Mo 09:00-12:00,2026-11-02,"
            + "Accès internet et matériel informatique,Se présenter,En autonomie|Accompagnement individuel\n";

    private final Faults faults = new Faults(PlacesReader.FILE);

    @Test
    void an_extract_of_the_national_map_is_read_as_it_is() {
        PublicPlaces places = read("\uFEFF" + HEAD + LINE);
        assertThat(faults.structure()).isEmpty();
        assertThat(places.list()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Un lieu");
            assertThat(place.offers()).containsExactlyInAnyOrder(Need.COMPUTER, Need.HELP);
            assertThat(place.invented()).isFalse();
        });
    }

    @Test
    void a_place_without_public_is_passed_over() {
        assertThat(read(HEAD + LINE.replace("Se présenter", "Ce lieu n'accueille pas de public"))
                        .list())
                .isEmpty();
        assertThat(faults.structure()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Un lieu        |                | nom is empty
            99999          | 9999           | code_postal is not as it should be
            +33536490101   | 05 36 49       | telephone is not as it should be
            2026-11-02     | novembre       | date_maj is not a day
            a,Un lieu      | ",Un lieu"     | is missing or written twice
            """)
    void a_line_that_cannot_be_read_is_left_out_and_named(String words, String others, String said) {
        String good = LINE.replace("a,Un lieu", "b,Un autre lieu");
        PublicPlaces places = read(HEAD + LINE.replace(words, others == null ? "" : others.replace("\"", "")) + good);
        assertThat(places.list()).extracting(PublicPlace::id).containsExactly("b");
        assertThat(faults.structure()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains(said);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.file()).isEqualTo("content/places.csv");
        });
    }

    @Test
    void a_file_without_its_columns_gives_no_place_and_says_why() {
        assertThat(read("name;town\nUn lieu;Clairval\n").list()).isEmpty();
        assertThat(faults.structure()).extracting(Fault::message).anyMatch(said -> said.contains("are missing"));
    }

    @Test
    void no_file_is_no_fault() {
        assertThat(PlacesReader.read(path -> Optional.empty(), faults).list()).isEmpty();
        assertThat(faults.structure()).isEmpty();
    }

    private PublicPlaces read(String text) {
        return PlacesReader.read(path -> Optional.of(text.getBytes(StandardCharsets.UTF_8)), faults);
    }
}
