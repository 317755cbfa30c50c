package fr.aladdin.account;

import fr.aladdin.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person known to Aladdin: a participant (a first name or an alias is enough, no e-mail is asked) or a member of
 * staff (who signs in with an e-mail address and a passphrase). A participant may choose a passphrase as well.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    private String kind;

    @Column(name = "display_name")
    private String displayName;

    private @Nullable String email;

    @Column(name = "passphrase_hash")
    private @Nullable String passphraseHash;

    private String language = Language.FRENCH.tag();

    @Column(name = "text_size")
    private int textSize = 1;

    private boolean simple;

    private String theme = Theme.LIGHT.tag();

    @Column(name = "wide_spacing")
    private boolean wideSpacing;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String kind, String displayName, @Nullable String email, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.displayName = displayName.strip();
        this.email = email;
        this.createdAt = now;
    }

    /** Someone who comes to learn. */
    public static Account participant(String displayName, Instant now) {
        return new Account("participant", displayName, null, now);
    }

    /** Someone of the team; nobody can enter until a passphrase has been set through a one-time link. */
    public static Account staff(String displayName, String email, Instant now) {
        return new Account("staff", displayName, email.strip().toLowerCase(Locale.ROOT), now);
    }

    public UUID id() {
        return id;
    }

    public boolean isParticipant() {
        return kind.equals("participant");
    }

    public String displayName() {
        return displayName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public DisplaySettings display() {
        return new DisplaySettings(
                Language.find(language).orElse(Language.FRENCH),
                textSize,
                simple,
                Theme.find(theme).orElse(Theme.LIGHT),
                wideSpacing);
    }

    public void choose(DisplaySettings settings) {
        this.language = settings.language().tag();
        this.textSize = settings.size();
        this.simple = settings.simple();
        this.theme = settings.theme().tag();
        this.wideSpacing = settings.wide();
    }

    public void rename(String name) {
        this.displayName = name.strip();
    }

    /** Keeps the hash of a passphrase that the person chose. */
    public void choosePassphrase(String hash) {
        this.passphraseHash = hash;
    }

    /** A participant who has chosen a passphrase: the words of their card no longer open the account. */
    public boolean ownsPassphrase() {
        return isParticipant() && passphraseHash != null;
    }

    Optional<String> passphraseHash() {
        return Optional.ofNullable(passphraseHash);
    }

    public boolean open() {
        return closedAt == null;
    }

    /** Nothing opens it any more, whatever its owner holds. */
    void close(Instant now) {
        this.closedAt = now;
    }

    /** What opened it before opens it again. */
    void reopen() {
        this.closedAt = null;
    }
}
