package fr.aladdin.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A folder that a participant made and named. */
@Entity
@Table(name = "mail_folder")
public class OwnFolder {
    /** Signs of a name. */
    public static final int LONGEST_NAME = 40;

    @Id
    private UUID id;

    private UUID owner;
    private String name;
    private String folded;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OwnFolder() {}

    OwnFolder(UUID id, UUID owner, String name, Instant madeAt) {
        this.id = id;
        this.owner = owner;
        this.madeAt = madeAt;
        this.name = name;
        this.folded = fold(name);
    }

    void rename(String better) {
        name = better;
        folded = fold(better);
    }

    /** A name as it is kept: one space between words, none at the ends. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    }

    /** Names that differ in accents and capitals alone are one; signs that are no letters still part them. */
    static String fold(String name) {
        String folded = SearchWords.fold(name);
        return folded.isEmpty() ? name : folded;
    }

    /** Where messages say that they lie. */
    public Folder folder() {
        return Folder.own(id);
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    String folded() {
        return folded;
    }
}
