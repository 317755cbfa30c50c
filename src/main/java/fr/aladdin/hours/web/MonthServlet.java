package fr.aladdin.hours.web;

import fr.aladdin.hours.Bill;
import fr.aladdin.hours.pdf.MonthPdf;
import fr.aladdin.language.Messages;
import fr.aladdin.site.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The statement of a month as a PDF to sign. */
@WebServlet("/hours/month.pdf")
public class MonthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskedBill bills;

    @Inject
    private transient Validator validator;

    @Inject
    private transient MonthStatement statement;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Bill> bill = bills.find();
        if (bill.isEmpty() || bills.noMonth()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = new MonthPdf(messages).of(statement.of(bill.get(), validator.id()));
        FileAnswer.show(response, "heures-" + bill.get().month() + ".pdf", pdf);
    }
}
