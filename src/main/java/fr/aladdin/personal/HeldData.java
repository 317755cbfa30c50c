package fr.aladdin.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is held about a person, as the registry says it. */
@ApplicationScoped
@Transactional
public class HeldData {

    @PersistenceContext
    private EntityManager database;

    @Inject
    @Any
    private Instance<Holdings> features;

    /** Every table and column that may hold something of a person, in the order of erasing. */
    public List<Holding> registry() {
        return features().flatMap(feature -> feature.list().stream()).toList();
    }

    /** Every other table, and why nothing of a participant stands in it. */
    public Map<String, String> without() {
        Map<String, String> all = new TreeMap<>();
        features().forEach(feature -> all.putAll(feature.without()));
        return all;
    }

    /** What there is about a subject. */
    public List<Holding> list(Subject subject) {
        return registry().stream()
                .filter(holding -> holding.subject() == subject)
                .toList();
    }

    /** How many rows there are of the person. */
    public long count(UUID person, Holding holding) {
        Object found = ask("SELECT count(*) FROM " + holding.table() + " t WHERE " + holding.whose(), person)
                .getSingleResult();
        return ((Number) found).longValue();
    }

    /** All rows of the person, the latest first. */
    public List<JsonObject> rows(UUID person, Holding holding) {
        return holding.shown().isEmpty() ? List.of() : read(query(person, holding));
    }

    /** @param first how many rows are left out before */
    public List<JsonObject> rows(UUID person, Holding holding, int first, int most) {
        return holding.shown().isEmpty()
                ? List.of()
                : read(query(person, holding).setFirstResult(first).setMaxResults(most));
    }

    private Query query(UUID person, Holding holding) {
        String columns = holding.shown().stream()
                .map(column -> column.expression() + " AS \"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
        return ask(
                "SELECT CAST(to_json(r) AS text) FROM (SELECT " + columns + " FROM " + holding.table() + " t WHERE "
                        + holding.whose() + " ORDER BY " + holding.newest() + " DESC NULLS LAST) r",
                person);
    }

    /**
     * Erases everything about the person, in the running transaction: first what stands among the things of others, then
     * their own rows, but those that stay.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID person) {
        features().forEach(feature -> feature.eraseElsewhere(person));
        database.flush();
        registry().stream().filter(holding -> !holding.stays()).forEach(holding -> ask(
                        "DELETE FROM " + holding.table() + " t WHERE " + holding.whose(), person)
                .executeUpdate());
    }

    private Query ask(String sql, UUID person) {
        return database.createNativeQuery(sql).setParameter(1, person);
    }

    private Stream<Holdings> features() {
        return features.stream().sorted(Comparator.comparingInt(Holdings::turn));
    }

    private static List<JsonObject> read(Query rows) {
        return ((List<?>) rows.getResultList())
                .stream().map(String::valueOf).map(HeldData::read).toList();
    }

    private static JsonObject read(String row) {
        try (JsonReader reader = Json.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }
}
