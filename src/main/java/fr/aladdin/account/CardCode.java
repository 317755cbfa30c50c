package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the QR code of a card carries: its number and words, sealed, 54 letters. Holding it signs nobody in: one word of
 * the card is asked as well. The words travel as their places in the list, which therefore only ever grows at its end.
 */
record CardCode(CardNumber number, CardWords words) {

    private static final String PURPOSE = "card-code";

    String sealed(Secrets secrets) {
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + CardWords.COUNT * Short.BYTES);
        content.putInt(Integer.parseInt(number.digits()));
        words.words().forEach(word -> content.putShort((short) CardWords.list().indexOf(word)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(PURPOSE, content.array()));
    }

    /** Empty when the code was not made by this installation. */
    static Optional<CardCode> read(String sealed, Secrets secrets) {
        try {
            return secrets.open(PURPOSE, Base64.getUrlDecoder().decode(sealed)).map(CardCode::unpack);
        } catch (IllegalArgumentException | BufferUnderflowException forged) {
            return Optional.empty();
        }
    }

    private static CardCode unpack(byte[] bytes) {
        ByteBuffer content = ByteBuffer.wrap(bytes);
        CardNumber number = new CardNumber(String.format("%08d", content.getInt()));
        List<String> words = IntStream.range(0, CardWords.COUNT)
                .mapToObj(i -> CardWords.list().get(content.getShort()))
                .toList();
        return new CardCode(number, new CardWords(words));
    }
}
