package fr.aladdin.learning;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is held of somebody's way through the modules. */
@ApplicationScoped
public class LearningHoldings implements Holdings {

    private static final String PASSAGE = "t.passage IN (SELECT p.id FROM passage p WHERE p.account = ?1)";
    private static final String VISIT =
            "t.visit IN (SELECT v.id FROM step_visit v JOIN passage p ON p.id = v.passage" + " WHERE p.account = ?1)";
    private static final String MODULE = "(SELECT p.module FROM passage p WHERE p.id = t.passage)";
    private static final String MODULE_OF_VISIT =
            "(SELECT p.module FROM step_visit v JOIN passage p ON p.id = v.passage WHERE v.id = t.visit)";

    private static final String STEP_OF_VISIT = "(SELECT v.step FROM step_visit v WHERE v.id = t.visit)";

    /** What others handed in holds the addresses to which they wrote. */
    private static final String TAKE_ADDRESS = "UPDATE answer t SET given = regexp_replace(given, ?2, ?3, 'gi')"
            + " WHERE strpos(lower(given), ?4) > 0"
            + " AND t.passage NOT IN (SELECT p.id FROM passage p WHERE p.account = ?1)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Addresses addresses;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Messages messages;

    @Override
    public int turn() {
        return 2;
    }

    @Override
    public List<Holding> list() {
        return List.of(
                Holding.where("practice_exchange", Subject.ANSWERS, VISIT)
                        .tells("module", MODULE_OF_VISIT)
                        .tells("step", STEP_OF_VISIT)
                        .shows("at", "claims")
                        .hides("visit", "kept", "handle", "token"),
                Holding.where("played_act", Subject.ANSWERS, VISIT)
                        .tells("module", MODULE_OF_VISIT)
                        .tells("step", STEP_OF_VISIT)
                        .shows("at")
                        .tells("played", "t.act")
                        .hides("visit", "number")
                        .newestBy("at"),
                Holding.where("answer", Subject.ANSWERS, PASSAGE)
                        .tells("module", MODULE)
                        .shows("step", "at", "attempt", "given", "verdict", "hints", "millis", "met", "missed", "said")
                        .shows("needs_review", "language")
                        .hides("id", "passage", "message", "content_version")
                        .newestBy("at"),
                Holding.where("step_visit", Subject.LEARNING, PASSAGE)
                        .tells("module", MODULE)
                        .shows("step", "opened_at", "hints", "done_at", "skipped")
                        .hides("id", "passage")
                        .newestBy("opened_at"),
                Holding.of("passage", Subject.LEARNING, "account")
                        .shows("module", "step", "started_at", "last_at", "finished_at")
                        .hides("id", "version")
                        .newestBy("started_at"));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "olivette_key", "keys of the practice provider",
                "olivette_authorization", "invented people alone; nothing in it says who plays");
    }

    @Override
    public void eraseElsewhere(UUID person) {
        for (Address address : addresses.listOf(person)) {
            database.createNativeQuery(TAKE_ADDRESS)
                    .setParameter(1, person)
                    .setParameter(2, address.pattern())
                    .setParameter(3, Address.NOBODY.value())
                    .setParameter(4, address.value())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<String> say(String column, String value, JsonObject row, Language language) {
        Optional<LearningModule> module =
                catalogue.get().findModule(column.equals("module") ? value : row.getString("module", ""));
        return module.flatMap(
                known -> new HeldAnswerWords(known, row.getString("step", ""), language, messages).say(column, value));
    }
}
