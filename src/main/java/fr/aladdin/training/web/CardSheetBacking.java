package fr.aladdin.training.web;

import fr.aladdin.platform.Settings;
import fr.aladdin.site.Asked;
import fr.aladdin.training.CardSheets;
import fr.aladdin.training.PrintedCard;
import fr.aladdin.training.QrCode;
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

    /** Where cards are typed in, without the scheme, as people write it. */
    public String address() {
        return settings.publicUrl().replaceFirst("^https?://", "");
    }
}
