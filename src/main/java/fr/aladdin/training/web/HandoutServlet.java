package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.training.pdf.HandoutPdf;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page to hand out after a module, {@code ?module=mail-lire&language=fr}, as a PDF to print. */
@WebServlet("/training/handout.pdf")
public class HandoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Provider<Catalogue> catalogue;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LearningModule> module =
                Optional.ofNullable(request.getParameter("module")).flatMap(catalogue.get()::findModule);
        Language language = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::find)
                .filter(Language.offered()::contains)
                .orElse(Language.FRENCH);
        if (module.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = new HandoutPdf(messages).of(module.get(), language);
        FileAnswer.show(response, module.get().slug() + "-" + language.tag() + ".pdf", pdf);
    }
}
