package fr.aladdin.training;

import fr.aladdin.platform.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cards of one sheet, sealed for that sheet alone: one sheet's seal does not open as another's. */
final class SealedCards {

    private SealedCards() {}

    static byte[] seal(UUID sheet, List<PrintedCard> cards, Secrets secrets) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        cards.forEach(card -> all.add(Json.createObjectBuilder()
                .add("name", card.name())
                .add("number", card.number())
                .add("words", Json.createArrayBuilder(card.words()))
                .add("code", card.code())));
        return secrets.seal(purpose(sheet), all.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    static Optional<List<PrintedCard>> open(UUID sheet, byte[] sealed, Secrets secrets) {
        return secrets.open(purpose(sheet), sealed).map(SealedCards::read);
    }

    private static List<PrintedCard> read(byte[] json) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream()
                    .map(card -> new PrintedCard(
                            card.getString("name"),
                            card.getString("number"),
                            card.getJsonArray("words").getValuesAs(JsonString::getString),
                            card.getString("code")))
                    .toList();
        }
    }

    private static String purpose(UUID sheet) {
        return "card-sheet:" + sheet;
    }
}
