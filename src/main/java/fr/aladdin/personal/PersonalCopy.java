package fr.aladdin.personal;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The copy of everything that a person takes away: the same twice, as a page to read and as JSON for other programs.
 * Names of things are constant in the JSON, with their labels in the person's language beside them. No secret is in it,
 * not even as a fingerprint.
 */
@ApplicationScoped
public class PersonalCopy {

    /** The form of the JSON; it grows when what it holds changes shape. */
    private static final int FORM = 1;

    @Inject
    private HeldData data;

    @Inject
    private HeldWords words;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** A zip with both, read in one transaction. */
    @Transactional
    public byte[] of(UUID person, Language language) {
        Map<Holding, List<JsonObject>> all = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            data.list(subject).forEach(holding -> all.put(holding, data.rows(person, holding)));
        }
        String made = LocalDateTime.ofInstant(clock.instant(), Clocks.BORDEAUX)
                .withNano(0)
                .toString();
        String name = messages.get(language, HeldWords.KEYS + "file");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream files = new ZipOutputStream(zip)) {
            add(files, name + ".html", new CopyPage(words, messages, language).of(all, made));
            add(files, name + ".json", json(all, made, language));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zip.toByteArray();
    }

    private String json(Map<Holding, List<JsonObject>> all, String made, Language language) {
        JsonArrayBuilder subjects = Json.createArrayBuilder();
        for (Subject subject : Subject.values()) {
            JsonArrayBuilder kinds = Json.createArrayBuilder();
            all.forEach((holding, rows) -> {
                if (holding.subject() == subject && !rows.isEmpty()) {
                    kinds.add(kind(holding, rows, language));
                }
            });
            subjects.add(Json.createObjectBuilder()
                    .add("subject", subject.id())
                    .add("label", words.say(subject, "title", language))
                    .add("why", words.say(subject, "why", language))
                    .add("how_long", words.say(subject, "long", language))
                    .add("who_sees_it", words.say(subject, "who", language))
                    .add("kinds", kinds));
        }
        JsonObject whole = Json.createObjectBuilder()
                .add("form", FORM)
                .add("made_at", made)
                .add("language", language.tag())
                .add("subjects", subjects)
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(whole);
        }
        return text.toString();
    }

    private JsonObjectBuilder kind(Holding holding, List<JsonObject> rows, Language language) {
        JsonObjectBuilder labels = Json.createObjectBuilder();
        holding.shown().forEach(column -> labels.add(column.name(), words.label(column, language)));
        JsonArrayBuilder list = Json.createArrayBuilder();
        rows.forEach(list::add);
        return Json.createObjectBuilder()
                .add("kind", holding.id())
                .add("label", words.title(holding, language))
                .add("labels", labels)
                .add("rows", list);
    }

    private static void add(ZipOutputStream files, String name, String text) throws IOException {
        files.putNextEntry(new ZipEntry(name));
        files.write(text.getBytes(StandardCharsets.UTF_8));
        files.closeEntry();
    }
}
