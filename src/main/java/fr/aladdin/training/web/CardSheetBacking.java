package fr.aladdin.training.web;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.QrCode;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.Asked;
import fr.aladdin.training.CardSheets;
import fr.aladdin.training.PrintedCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The sheet of freshly drawn cards, as it will be printed. */
@Named("trainingCardSheet")
@RequestScoped
public class CardSheetBacking {

    @Inject
    private Asked asked;

    @Inject
    private CardSheets sheets;

    @Inject
    private Trainer trainer;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    private List<PrintedCard> cards = List.of();

    public void respond() {
        try {
            UUID sheet = asked.id("sheet").orElseThrow();
            cards = sheets.open(sheet, trainer.id());
        } catch (NoSuchElementException gone) {
            Asked.notFound();
        }
    }

    public List<PrintedCard> cards() {
        return cards;
    }

    public QrCode qr(PrintedCard card) {
        return QrCode.of(card.address(settings.publicUrl()));
    }

    /** Cards are in French, whatever the trainer reads: they are shown to people who help, at any counter. */
    public String say(String key) {
        return messages.get(Language.FRENCH, key);
    }

    public String qrText(PrintedCard card) {
        return messages.format(Language.FRENCH, "training_cards.qr", card.name());
    }

    /** Where cards are typed in, without the scheme, as people write it. */
    public String address() {
        return settings.publicUrl().replaceFirst("^https?://", "");
    }
}
