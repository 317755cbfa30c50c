package fr.aladdin.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An address of a person in the practice world, under the name that they had when they got it. */
@Entity
@Table(name = "practice_address")
public class PracticeAddress {
    @Id
    private String address;

    private UUID account;
    private String wanted;

    @SuppressWarnings("NullAway.Init")
    protected PracticeAddress() {}

    Address address() {
        return new Address(address);
    }

    UUID account() {
        return account;
    }

    /** Whether the person has it under the name that asks for that address. */
    boolean answersTo(Address asked) {
        return wanted.equals(asked.value());
    }
}
