package fr.aladdin.account.web;

import fr.aladdin.account.Passphrase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A passphrase that somebody chooses for themselves: typed twice, judged, never shown again. */
record NewPassphrase(Passphrase typed, Passphrase again) {

    static NewPassphrase read(HttpServletRequest request) {
        return new NewPassphrase(
                new Passphrase(SecretField.read(request, "passphrase")),
                new Passphrase(SecretField.read(request, "again")));
    }

    /**
     * The last part of the key of what is said about it; empty when it may be kept.
     *
     * @param name the first name or alias
     */
    Optional<String> remark(String name) {
        if (typed.text().isEmpty()) {
            return Optional.of("empty");
        }
        Optional<String> slip = typed.slipOfOwn(name).map(found -> found.name().toLowerCase(Locale.ROOT));
        return slip.isPresent() || typed.equals(again) ? slip : Optional.of("different");
    }

    /** The remark where it belongs to the field of that name; absent elsewhere. */
    static @Nullable String at(String field, @Nullable String remark) {
        return remark != null && field.equals(remark.equals("different") ? "again" : "passphrase") ? remark : null;
    }
}
