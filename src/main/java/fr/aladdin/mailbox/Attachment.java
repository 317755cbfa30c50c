package fr.aladdin.mailbox;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A practice document that travels with a message, with its name, kind and size (bytes) as they were that day. */
@Embeddable
public class Attachment implements Serializable {
    private static final long serialVersionUID = 1L;

    private String module;
    private String document;
    private String name;
    private String kind;
    private long bytes;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    public Attachment(DocumentKey key, String name, String kind, long bytes) {
        this.module = key.module();
        this.document = key.document();
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    public DocumentKey key() {
        return new DocumentKey(module, document);
    }

    public String name() {
        return name;
    }

    /** pdf, photo, video, text, table, program, macro, archive or page. */
    public String kind() {
        return kind;
    }

    public FileSize size() {
        return new FileSize(bytes);
    }

    /** Whether opening it in life may run something: a program, a hidden macro, a closed archive, a page. */
    public boolean isRisky() {
        return switch (kind) {
            case "program", "macro", "archive", "page" -> true;
            default -> false;
        };
    }

    /** Whether the post office carries no such document, as in life: it could run something in somebody's computer. */
    public boolean isRefused() {
        return kind.equals("program") || kind.equals("macro");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(module, document);
    }
}
