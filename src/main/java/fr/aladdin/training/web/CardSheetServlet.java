package fr.aladdin.training.web;

import fr.aladdin.language.Messages;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.training.CardSheets;
import fr.aladdin.training.PrintedCard;
import fr.aladdin.training.pdf.CardSheetPdf;
import fr.aladdin.training.pdf.CardWording;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The sheet of freshly drawn cards as a PDF to print. */
@WebServlet("/training/card-sheet.pdf")
public class CardSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CardSheets sheets;

    @Inject
    private transient Trainer trainer;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID sheet = UUID.fromString(String.valueOf(request.getParameter("sheet")));
            List<PrintedCard> cards = sheets.open(sheet, trainer.id());
            byte[] pdf = new CardSheetPdf(new CardWording(messages), settings.publicUrl()).of(cards);
            FileAnswer.show(response, "cartes.pdf", pdf);
        } catch (IllegalArgumentException | NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
