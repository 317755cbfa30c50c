package fr.aladdin.account;

import fr.aladdin.language.Language;
import fr.aladdin.personal.Holding;
import fr.aladdin.personal.Holdings;
import fr.aladdin.personal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is held of somebody as a person who signs in. The account itself goes last. */
@ApplicationScoped
public class AccountHoldings implements Holdings {

    private static final int LAST = 9;

    private static final String BY_SOMEBODY_ELSE = "t.subject = ?1 AND t.actor IS DISTINCT FROM ?1";

    @Override
    public int turn() {
        return LAST;
    }

    @Override
    public List<Holding> list() {
        return List.of(
                Holding.where("audit_entry", Subject.LOOKED_AT, BY_SOMEBODY_ELSE)
                        .shows("at", "act")
                        .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.actor)")
                        .hides("id", "actor", "subject", "detail")
                        .newestBy("id")
                        .staying(),
                Holding.of("audit_entry", Subject.ENTERING, "actor")
                        .named("own_act")
                        .shows("at", "act")
                        .newestBy("id"),
                Holding.where(
                                "provider_sign_in",
                                Subject.ENTERING,
                                "t.sign_in IN" + " (SELECT s.id FROM sign_in s WHERE s.account = ?1)")
                        .shows("provider")
                        .hides("sign_in", "sealed_token"),
                Holding.of("sign_in", Subject.ENTERING, "account")
                        .shows("started_at", "seen_at", "ended_at", "device")
                        .hides("id", "token_hash", "expires_at", "confirmed_at")
                        .newestBy("started_at"),
                Holding.of("own_address", Subject.ENTERING, "account").shows("address", "verified_at"),
                Holding.of("address_code", Subject.ENTERING, "account")
                        .shows("address", "sent_at", "expires_at")
                        .hides("code_hash", "tries"),
                Holding.of("address_sending", Subject.ENTERING, "account")
                        .shows("at")
                        .hides("id", "network")
                        .newestBy("id"),
                Holding.of("real_act", Subject.LEARNING, "account")
                        .shows("act", "at")
                        .hides("id")
                        .newestBy("at"),
                Holding.of("offer_put_away", Subject.ENTERING, "account")
                        .shows("at", "offer")
                        .newestBy("at"),
                Holding.of("linked_identity", Subject.ENTERING, "account")
                        .shows("provider", "issuer", "linked_at")
                        .tells("identity", "t.subject")
                        .hides("id"),
                Holding.of("access_card", Subject.ENTERING, "account")
                        .shows("drawn_at", "revoked_at")
                        .hides("id", "number_hash", "words_hash", "quick_tries", "version")
                        .newestBy("drawn_at"),
                Holding.of("recovery_slip", Subject.ENTERING, "account")
                        .shows("started_at", "expires_at", "used_at")
                        .tells("by", "(SELECT a.display_name FROM account a WHERE a.id = t.started_by)")
                        .hides("code_hash", "started_by")
                        .newestBy("started_at"),
                Holding.of("paper_code", Subject.ENTERING, "account")
                        .shows("used_at")
                        .hides("code_hash"),
                Holding.of("second_factor", Subject.ENTERING, "account")
                        .shows("added_at")
                        .hides("sealed", "last_step"),
                Holding.of("passphrase_reset", Subject.ENTERING, "account")
                        .shows("expires_at", "used_at")
                        .hides("token_hash", "started_by"),
                Holding.of("role_grant", Subject.ME, "account")
                        .shows("role", "starts_at", "ends_at")
                        .hides("id", "place", "team", "granted_by"),
                Holding.of("account", Subject.DISPLAY, "id")
                        .named("display")
                        .shows("language", "text_size", "simple", "theme", "wide_spacing"),
                Holding.of("account", Subject.ME, "id")
                        .shows("display_name", "email", "created_at", "closed_at")
                        .hides("kind", "passphrase_hash", "version"));
    }

    @Override
    public Optional<String> say(String column, String value, JsonObject row, Language language) {
        return column.equals("language") ? Language.find(value).map(Language::autonym) : Optional.empty();
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "place", "where people are received",
                "form_use", "random keys of forms",
                "missed_try", "keyed hashes of what was typed, for half a day, whether it exists or not",
                "card_sheet", "sealed, for some minutes, by the member of staff who drew it",
                "flyway_schema_history", "the schema's own");
    }
}
