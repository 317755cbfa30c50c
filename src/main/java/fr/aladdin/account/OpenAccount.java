package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Opening an account with what its owner holds: the card's number and words, its QR code and one word, its number and a
 * passphrase of one's own, or an e-mail address and a passphrase. Not one transaction: hashing must not hold a database connection.
 */
@ApplicationScoped
public class OpenAccount {

    @Inject
    private AccessCards cards;

    @Inject
    private Accounts accounts;

    @Inject
    private SecretHashing hashing;

    @Inject
    private OneTry aTry;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * @param number as typed
     * @param words as typed, in order
     * @param from the network address that asks
     */
    public Opening withCard(String number, CardWords words, String from) {
        Optional<CardNumber> read = CardNumber.read(number);
        return aTry.judge(subject(read, number), from, () -> ownerOf(read, words));
    }

    /** A card that does not exist takes as long as one that does. */
    private Optional<UUID> ownerOf(Optional<CardNumber> number, CardWords words) {
        Optional<AccessCard> card = number.flatMap(cards::find).filter(this::opensByItsWords);
        boolean right = card.map(found -> hashing.matches(words.joined(), found.wordsHash()))
                .orElseGet(() -> hashing.matchesNobody(words.joined()));
        if (!right || card.isEmpty()) {
            return Optional.empty();
        }
        cards.forgetMisses(card.get().id());
        return card.map(AccessCard::account);
    }

    /** What the sign-in page asks when a QR code has been opened; empty when the code or its card no longer counts. */
    public Optional<QuickQuestion> question(String code) {
        return CardCode.read(code, secrets).flatMap(read -> cards.find(read.number())
                .filter(AccessCard::quick)
                .filter(this::opensByItsWords)
                .map(card -> new QuickQuestion(read.number().printed(), position(card))));
    }

    /** The QR code and one word of the card; after three slips all four words are needed. */
    public Opening withCode(String code, String word, String from) {
        Optional<CardCode> read = CardCode.read(code, secrets);
        Optional<AccessCard> card = read.flatMap(known -> cards.find(known.number()))
                .filter(AccessCard::quick)
                .filter(this::opensByItsWords);
        String subject = "card:" + read.map(known -> known.number().digits()).orElse("?");
        return aTry.judge(subject, from, () -> read.map(CardCode::words)
                .flatMap(printed -> card.filter(
                        known -> cards.tryQuickly(known.id(), held -> printed.hasAt(position(held) - 1, word))))
                .map(AccessCard::account));
    }

    /** A participant's own passphrase: the number of the card says whose. */
    public Opening withOwnPassphrase(String number, String passphrase, String from) {
        Optional<CardNumber> read = CardNumber.read(number);
        return withPassphrase(
                subject(read, number),
                () -> read.flatMap(cards::find).flatMap(card -> accounts.find(card.account())),
                passphrase,
                from);
    }

    /** Staff: an e-mail address and a passphrase. */
    public Opening withPassphrase(String email, String passphrase, String from) {
        return withPassphrase(
                "staff:" + email.strip().toLowerCase(Locale.ROOT), () -> accounts.findByEmail(email), passphrase, from);
    }

    /** @param owner looked for only when whoever asks need not wait */
    private Opening withPassphrase(String subject, Supplier<Optional<Account>> owner, String passphrase, String from) {
        return aTry.judge(subject, from, () -> {
            Optional<Account> account = owner.get().filter(Account::open);
            boolean right = account.flatMap(Account::passphraseHash)
                    .map(hash -> hashing.matches(new Passphrase(passphrase).text(), hash))
                    .orElseGet(() -> hashing.matchesNobody(passphrase));
            return account.filter(found -> right).map(Account::id);
        });
    }

    /** The same for a card however it is used, so that its missed tries count together. */
    private static String subject(Optional<CardNumber> read, String typed) {
        return "card:" + read.map(CardNumber::digits).orElse(typed.strip());
    }

    /** Until its owner chooses a passphrase of their own, or the account is closed. */
    private boolean opensByItsWords(AccessCard card) {
        return accounts.find(card.account())
                .filter(Account::open)
                .filter(owner -> !owner.ownsPassphrase())
                .isPresent();
    }

    /**
     * Whether whoever sits here holds what opens the account in which they are: the words of its card, or its
     * passphrase where it has one. Missed tries make one wait.
     *
     * @param secret the words, in order, with spaces between them, or the passphrase
     */
    public Opening confirm(UUID account, String secret, String from) {
        return aTry.judge("confirm:" + account, from, () -> {
            Optional<String> passphrase = accounts.find(account).flatMap(Account::passphraseHash);
            boolean right = passphrase.isPresent()
                    ? hashing.matches(new Passphrase(secret).text(), passphrase.get())
                    : holdsCard(account, secret);
            return right ? Optional.of(account) : Optional.empty();
        });
    }

    private boolean holdsCard(UUID account, String typed) {
        Optional<CardWords> words = CardWords.read(typed);
        Optional<AccessCard> card = cards.findOf(account);
        return words.isPresent()
                && card.isPresent()
                && hashing.matches(words.get().joined(), card.get().wordsHash());
    }

    /** Which word is asked: another one after a slip, another one another day, never two for one view of the page. */
    private int position(AccessCard card) {
        int day = LocalDate.now(clock).getDayOfYear();
        return 1 + Math.floorMod(card.id().hashCode() + day + card.quickTries(), CardWords.COUNT);
    }

    /**
     * @param number the number as printed, to show that the right card was read
     * @param position which word is asked, 1 to 4
     */
    public record QuickQuestion(String number, int position) {}
}
