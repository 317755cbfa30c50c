package fr.aladdin.workshop.web;

import fr.aladdin.language.Messages;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import fr.aladdin.workshop.pdf.WorkshopSheetPdf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The sheet of a workshop to print and sign. */
@WebServlet("/workshop/sheet.pdf")
public class WorkshopSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workshops workshops;

    @Inject
    private transient Enrolments enrolments;

    @Inject
    private transient Trainer trainer;

    @Inject
    private transient Messages messages;

    @Inject
    private transient WorkshopWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.showOf(
                request,
                "workshop",
                response,
                "atelier.pdf",
                id -> sheet(workshops.get(id, trainer.id(), trainer.scope())));
    }

    private byte[] sheet(Workshop workshop) {
        List<Enrolled> expected = enrolments.list(workshop.id()).stream()
                .filter(one -> !one.isWaiting())
                .sorted(Comparator.comparing(Enrolled::seat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<String> facts = List.of(words.when(workshop), words.where(workshop), words.trainers(workshop));
        return new WorkshopSheetPdf(messages).of(workshop.title(), facts, expected);
    }
}
