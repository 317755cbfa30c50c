package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Coming in again by one's own address: a code is asked for with the number of the card and the address, and typed in the same
 * browser. Whoever asks is answered the same whatever is true. Not one transaction: hashing must not hold a database connection.
 */
@ApplicationScoped
public class OpenWithLetter {

    /** So often a code may be missed in a browser; after that not even the right one opens. */
    private static final int TRIES = 5;

    @Inject
    private RecoveryLetters letters;

    @Inject
    private AccountLetters mail;

    @Inject
    private OneTry aTry;

    @Inject
    private MissedTries tries;

    @Inject
    private SecretHashing hashing;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * How long whoever asks must wait. Each asking counts like a missed try, for the number and for the address, whether they
     * are known or not, and for where it comes from, there apart from what is typed: asking is no guess.
     */
    public Opening beforeAsking(String number, RealAddress address, String from) {
        return Opening.missed(Stream.of(numberAsked(number), addressAsked(address), askedFrom(from))
                .map(tries::waitFor)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO));
    }

    /** Asks for a letter; whether one goes out is not told. */
    public AskedLetter ask(String number, RealAddress address, String from) {
        tries.count(numberAsked(number));
        tries.count(addressAsked(address));
        tries.countAt(askedFrom(from));
        AskedLetter asked = AskedLetter.of(secrets.newToken(), number, clock.instant());
        mail.sendCode(asked, address, from);
        return asked;
    }

    /** One try to type the code of the letter. */
    public Opening look(AskedLetter asked, String typed, String from) {
        return aTry.judge(
                typing(asked),
                from,
                () -> tries.missedMoreThan(TRIES, typing(asked))
                        ? Optional.empty()
                        : LetterCode.read(typed)
                                .flatMap(code -> letters.find(asked, code))
                                .map(Account::id));
    }

    /** Whose account is open before that browser; empty until the right code was typed, and when it no longer counts. */
    public Optional<Account> find(AskedLetter asked) {
        return LetterCode.read(asked.code()).flatMap(code -> letters.find(asked, code));
    }

    /** Chooses the passphrase and returns whose account is open; empty when the letter no longer counts. */
    public Optional<UUID> choose(AskedLetter asked, Passphrase chosen) {
        if (find(asked).isEmpty()) {
            return Optional.empty();
        }
        String hash = hashing.hash(chosen.text());
        Optional<UUID> account = LetterCode.read(asked.code()).flatMap(code -> letters.use(asked, code, hash));
        account.ifPresent(found -> {
            tries.forget(numberAsked(asked.number()));
            tries.forget("card:" + asked.number());
            tries.forget("own:" + found);
        });
        return account;
    }

    private static String numberAsked(String number) {
        return "letter-number:" + AskedLetter.plain(number);
    }

    private static String addressAsked(RealAddress address) {
        return "letter-address:" + address.value();
    }

    private static String askedFrom(String from) {
        return "letters-from:" + from;
    }

    private static String typing(AskedLetter asked) {
        return "letter-code:" + asked.browser();
    }
}
