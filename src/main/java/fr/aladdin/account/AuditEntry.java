package fr.aladdin.account;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: a member of staff read or changed something about someone. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID actor;

    private String act;

    private UUID subject;

    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, @Nullable UUID actor, String act, UUID subject, String detail) {
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.subject = subject;
        this.detail = detail;
    }
}
