package fr.aladdin.account;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The people known to this installation. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Event<PassphraseChosen> chosen;

    public Account addParticipant(String displayName) {
        Account account = Account.participant(displayName, clock.instant());
        database.persist(account);
        return account;
    }

    /** A member of staff; the e-mail address must not be another's. */
    public Account addStaff(String displayName, String email) {
        Account account = Account.staff(displayName, email, clock.instant());
        database.persist(account);
        database.flush();
        return account;
    }

    /** Whether anybody at all is known here. */
    public boolean any() {
        return !database.createQuery("SELECT a.id FROM Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Transactional(SUPPORTS)
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    @Transactional(SUPPORTS)
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }

    public Optional<Account> findByEmail(String email) {
        return database.createQuery("SELECT a FROM Account a WHERE LOWER(a.email) = LOWER(:email)", Account.class)
                .setParameter("email", email.strip())
                .getResultStream()
                .findFirst();
    }

    public List<Account> listStaff() {
        return database.createQuery(
                        "SELECT a FROM Account a WHERE a.kind = 'staff' ORDER BY a.displayName", Account.class)
                .getResultList();
    }

    public void choose(UUID id, DisplaySettings display) {
        get(id).choose(display);
    }

    public void rename(UUID id, String name) {
        get(id).rename(name);
    }

    /** Nothing opens the account any more; who is signed in to it is no longer recognised. */
    public void close(UUID id) {
        get(id).close(clock.instant());
    }

    public void reopen(UUID id) {
        get(id).reopen();
    }

    /** Whether a passphrase opens the account. */
    @Transactional(SUPPORTS)
    public boolean hasPassphrase(UUID id) {
        return get(id).passphraseHash().isPresent();
    }

    public void choosePassphrase(UUID id, String hash) {
        get(id).choosePassphrase(hash);
        chosen.fire(new PassphraseChosen(id));
    }
}
