package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Demand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what reaches the participant outside the mailbox. */
final class DemandReader {

    /** Arcep keeps these two ranges for fiction: they ring at nobody's. */
    private static final Pattern INVENTED = Pattern.compile("(05 36 49|06 39 98)( [0-9]{2}){2}");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+\\.example(/\\S*)?");
    private static final List<String> LOOKS =
            Arrays.stream(Demand.Looks.values()).map(Demand.Looks::word).toList();

    private DemandReader() {}

    static Map<String, Demand> read(YamlNode all) {
        Map<String, Demand> read = new LinkedHashMap<>();
        all.all().forEach((id, one) -> {
            Map<String, String> links = new LinkedHashMap<>();
            one.at("links").all().forEach((link, target) -> links.put(link, address(target)));
            read.put(
                    id,
                    new Demand(
                            id,
                            looks(one.need("looks")),
                            from(one.at("from")),
                            one.at("address").isPresent() ? address(one.at("address")) : "",
                            links));
            one.noMoreKeys();
        });
        return read;
    }

    private static Demand.Looks looks(YamlNode looks) {
        return looks.findAmong(LOOKS, "a look of a demand")
                .filter(LOOKS::contains)
                .map(word -> Demand.Looks.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Demand.Looks.PAGE);
    }

    private static String from(YamlNode from) {
        String text = from.textOr("");
        if (text.matches("[0-9 +.]+") && !INVENTED.matcher(text).matches()) {
            from.fault(
                    "The number " + text + " may belong to somebody",
                    "Take one of those kept for fiction: 05 36 49 xx xx or 06 39 98 xx xx, in quotation marks");
        }
        return text;
    }

    private static String address(YamlNode address) {
        if (!ADDRESS.matcher(address.text()).matches()) {
            address.fault("The address " + address.text() + " may belong to somebody", "End its host in .example");
        }
        return address.text();
    }
}
