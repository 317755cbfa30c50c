package fr.aladdin.training.web;

import fr.aladdin.language.Messages;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.training.CardSheets;
import fr.aladdin.training.pdf.CardSheetPdf;
import fr.aladdin.training.pdf.CardWording;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        FileAnswer.showOf(request, "sheet", response, "cartes.pdf", id -> new CardSheetPdf(
                        new CardWording(messages), settings.publicUrl())
                .of(sheets.open(id, trainer.id())));
    }
}
