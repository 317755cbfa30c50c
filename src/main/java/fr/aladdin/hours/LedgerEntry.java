package fr.aladdin.hours;

import fr.aladdin.platform.IdColumn;
import fr.aladdin.workshop.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes of one person in one workshop that were validated, or taken back or added later. Never changed, never erased. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    private UUID id;

    private UUID programme;

    private UUID partner;

    private UUID place;

    private UUID workshop;

    private String kind;

    /** Nobody any more once the person was erased; the minutes stay. */
    @Convert(converter = IdColumn.class)
    private @Nullable UUID person;

    private LocalDate month;

    @Column(name = "about_month")
    private LocalDate aboutMonth;

    private int minutes;

    private String reason;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    /**
     * @param month in which it counts and is paid
     * @param aboutMonth in which it happened
     * @param reason empty for a validation; why, for a correction
     */
    LedgerEntry(
            Account account,
            @Nullable UUID person,
            YearMonth month,
            YearMonth aboutMonth,
            int minutes,
            String reason,
            UUID by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.programme = account.programme();
        this.partner = account.partner();
        this.place = account.place();
        this.workshop = account.workshop();
        this.kind = account.kind().name();
        this.person = person;
        this.month = month.atDay(1);
        this.aboutMonth = aboutMonth.atDay(1);
        this.minutes = minutes;
        this.reason = reason.strip();
        this.enteredBy = by;
        this.enteredAt = now;
    }

    /** To what minutes are entered: the workshop, and who pays whom for it. */
    public record Account(UUID programme, UUID partner, UUID place, UUID workshop, Kind kind) {

        Bill bill(YearMonth month) {
            return new Bill(programme, partner, month);
        }
    }

    /** To what it was entered, whoever runs the place today. */
    Account account() {
        return new Account(programme, partner, place, workshop, Kind.valueOf(kind));
    }

    public UUID id() {
        return id;
    }

    /** Empty once the person was erased. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public UUID workshop() {
        return workshop;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public YearMonth aboutMonth() {
        return YearMonth.from(aboutMonth);
    }

    /** Negative for what is taken back. */
    public int minutes() {
        return minutes;
    }

    public String reason() {
        return reason;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
