package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
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
    private OpenAccount open;

    @Inject
    private SecondFactors factors;

    @Inject
    private Once once;

    @Inject
    private FormKeys keys;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * How long whoever asks must wait. Each asking counts like a missed try, for the number and for the address, whether they
     * are known or not, and for where it comes from, there apart from what is typed: asking is no guess. The same form sent once
     * more does not count.
     *
     * @param form the key of the form
     */
    public Opening beforeAsking(String number, RealAddress address, String from, UUID form) {
        if (keys.isClaimed(keyOf(number, address, form))) {
            return Opening.missed(Duration.ZERO);
        }
        return Opening.missed(Stream.of(numberAsked(number), addressAsked(address), askedFrom(from))
                .map(tries::waitFor)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO));
    }

    /**
     * Asks for a letter; whether one goes out is not told.
     *
     * @param form the key of the form: sent twice, it asks for one letter, and its code counts for both answers
     */
    public AskedLetter ask(String number, RealAddress address, String from, UUID form) {
        UUID key = keyOf(number, address, form);
        AskedLetter asked = AskedLetter.of(browserOf(key), number, clock.instant());
        try {
            once.run(key, () -> {
                tries.count(numberAsked(number));
                tries.count(addressAsked(address));
                tries.countAt(askedFrom(from));
            });
            mail.sendCode(asked, address, from);
        } catch (FormKeys.AlreadyDone sentTwice) {
            // the letter of the first time is on its way
        }
        return asked;
    }

    private UUID keyOf(String number, RealAddress address, UUID form) {
        return keys.keyOf(form, "letter " + AskedLetter.plain(number) + " " + address.value());
    }

    /** A token that nobody can guess, and that the key, which is stored, does not tell. */
    private String browserOf(UUID key) {
        return HexFormat.of().formatHex(secrets.keyedHash("letter-browser", key.toString()));
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
            tries.forget("confirm:" + found);
        });
        return account;
    }

    /**
     * The same form sent once more: the letter was used a moment ago in that browser, and this is the passphrase that was chosen
     * with it. Empty when it is not.
     */
    public Optional<UUID> again(AskedLetter asked, Passphrase chosen, String from) {
        return LetterCode.read(asked.code())
                .flatMap(code -> letters.findUsed(asked, code))
                .flatMap(owner -> open.confirm(owner.id(), chosen.text(), from).account())
                .filter(owner -> asked.factorShown() || factors.find(owner).isEmpty());
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
