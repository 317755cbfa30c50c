package fr.aladdin.catalogue;

import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.WrittenMessage;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an answer is kept: the fields of its page and, beside them, the mailbox as it was. */
final class GivenJson {

    /** Looking for the library costs more than reading an answer with it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private GivenJson() {}

    static String write(Given given) {
        JsonObjectBuilder fields = JSON.createObjectBuilder();
        given.fields().forEach((name, values) -> fields.add(name, array(values)));
        JsonObjectBuilder all = JSON.createObjectBuilder().add("fields", fields);
        given.mail().ifPresent(mail -> all.add("mail", facts(mail)));
        return all.build().toString();
    }

    static Given read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            Map<String, List<String>> fields = new LinkedHashMap<>();
            JsonObject kept = all.getJsonObject("fields");
            kept.keySet().forEach(name -> fields.put(name, strings(kept, name)));
            return new Given(
                    fields, Optional.ofNullable(all.getJsonObject("mail")).map(GivenJson::facts));
        }
    }

    private static JsonObjectBuilder facts(MailFacts mail) {
        JsonArrayBuilder events = JSON.createArrayBuilder();
        mail.events()
                .forEach(event -> events.add(JSON.createArrayBuilder()
                        .add(event.kind().name())
                        .add(event.message())
                        .add(event.document())
                        .add(event.detail())));
        JsonObjectBuilder folders = JSON.createObjectBuilder();
        mail.folders().forEach(folders::add);
        JsonObjectBuilder facts = JSON.createObjectBuilder()
                .add("events", events)
                .add("folders", folders)
                .add("saved", array(mail.saved()));
        mail.writing().ifPresent(writing -> facts.add("writing", written(writing)));
        return facts;
    }

    private static MailFacts facts(JsonObject json) {
        List<MailEvent> events = json.getJsonArray("events").getValuesAs(JsonArray.class).stream()
                .map(event -> new MailEvent(
                        MailEvent.Kind.valueOf(event.getString(0)),
                        event.getString(1),
                        event.getString(2),
                        event.getString(3)))
                .toList();
        Map<String, String> folders = new LinkedHashMap<>();
        JsonObject kept = json.getJsonObject("folders");
        kept.keySet().forEach(message -> folders.put(message, kept.getString(message)));
        return new MailFacts(
                events,
                Optional.ofNullable(json.getJsonObject("writing")).map(GivenJson::written),
                folders,
                new LinkedHashSet<>(strings(json, "saved")));
    }

    private static JsonObjectBuilder written(WrittenMessage message) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("sent", message.sent())
                .add("from", message.from())
                .add("to", array(message.to()))
                .add("cc", array(message.cc()))
                .add("bcc", array(message.bcc()))
                .add("subject", message.subject())
                .add("body", message.body())
                .add("attachments", array(message.attachments()))
                .add("unknownAddress", message.unknownAddress())
                .add("heldBack", message.heldBack())
                .add("largestAttachment", message.largestAttachment());
        message.replyTo().ifPresent(id -> json.add("replyTo", id));
        message.forwardOf().ifPresent(id -> json.add("forwardOf", id));
        return json;
    }

    private static WrittenMessage written(JsonObject json) {
        return new WrittenMessage(
                json.getBoolean("sent"),
                json.getString("from", ""),
                strings(json, "to"),
                strings(json, "cc"),
                strings(json, "bcc"),
                find(json, "replyTo"),
                find(json, "forwardOf"),
                json.getString("subject"),
                json.getString("body"),
                strings(json, "attachments"),
                json.getBoolean("unknownAddress"),
                json.getBoolean("heldBack", false),
                json.getJsonNumber("largestAttachment").longValueExact());
    }

    private static Optional<String> find(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static JsonArrayBuilder array(Collection<String> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
