package fr.aladdin.workshop.web;

import fr.aladdin.account.DisplayOfPage;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import fr.aladdin.workshop.pdf.TomorrowPdf;
import fr.aladdin.workshop.tomorrow.Tomorrows;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What a trainer reads before a workshop, on paper. */
@WebServlet("/workshop/tomorrow.pdf")
public class TomorrowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workshops workshops;

    @Inject
    private transient Tomorrows tomorrows;

    @Inject
    private transient TomorrowWords words;

    @Inject
    private transient WorkshopWords facts;

    @Inject
    private transient Trainer trainer;

    @Inject
    private transient MessagesOfPage msg;

    @Inject
    private transient DisplayOfPage display;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.showOf(
                request,
                "workshop",
                response,
                "avant-atelier.pdf",
                id -> sheet(
                        workshops.findToCome(id, trainer.id(), trainer.scope()).orElseThrow()));
    }

    private byte[] sheet(Workshop workshop) {
        List<TomorrowPdf.Part> parts = words.parts(tomorrows.read(workshop, trainer.id())).stream()
                .map(TomorrowPart::onPaper)
                .toList();
        return new TomorrowPdf(display.spoken())
                .of(
                        msg.get("workshop_tomorrow.title"),
                        List.of(workshop.title(), facts.when(workshop), facts.where(workshop)),
                        parts);
    }
}
