package fr.aladdin.catalogue.places;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A place where people find a computer or help. Its words are data, in French.
 *
 * @param id in the file; one that begins with {@code exemple-} is invented for the demonstration
 * @param telephone international, as in {@code +33536490101}
 * @param offers what is found there
 * @param updated the day on which the data were last looked at
 */
public record PublicPlace(
        String id,
        String name,
        Address address,
        Optional<String> telephone,
        OpeningHours hours,
        Set<Need> offers,
        LocalDate updated) {

    /** Where it is; {@code detail} is a floor or an entrance, empty when there is nothing to add. */
    public record Address(String street, String detail, String postcode, String town) {

        public String line() {
            return detail.isEmpty() ? street : street + ", " + detail;
        }
    }

    public PublicPlace {
        offers = Set.copyOf(offers);
    }

    public boolean invented() {
        return id.startsWith("exemple-");
    }

    /** As one dials it in France: {@code 05 36 49 01 01}. */
    public Optional<String> telephoneInFrance() {
        return telephone.map(number -> number.startsWith("+33")
                ? ("0" + number.substring("+33".length())).replaceAll("(..)(?!$)", "$1 ")
                : number);
    }
}
