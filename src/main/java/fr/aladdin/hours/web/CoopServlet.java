package fr.aladdin.hours.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.hours.Bill;
import fr.aladdin.hours.CoopActivity;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.site.table.Export;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The validated workshops of a month as a file in the words of the national tool. */
@WebServlet("/hours/coop.csv")
public class CoopServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The tool has no theme of digital identity: signing in safely is of its « sécurité numérique ». */
    private static final Map<String, String> THEMES = Map.of(
            "email", "email",
            "identite", "securite_numerique",
            "securite", "securite_numerique",
            "premiers-pas", "prendre_en_main_du_materiel");

    @Inject
    private transient AskedBill bills;

    @Inject
    private transient MonthLedger reading;

    @Inject
    private transient Workshops workshops;

    @Inject
    private transient Catalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Bill> bill = bills.find();
        if (bill.isEmpty() || bills.noMonth()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(CoopActivity.HEADINGS));
        List<WorkshopHours> held = reading.listWorkshops(bill.get()).stream()
                .filter(WorkshopHours::validated)
                .filter(one -> one.session() && one.came() > 0)
                .toList();
        Map<UUID, List<String>> modules =
                workshops.modulesOf(held.stream().map(WorkshopHours::id).toList());
        held.forEach(one -> rows.add(new CoopActivity(one, themes(modules.getOrDefault(one.id(), List.of()))).cells()));
        Export file = new Export("coop-" + bill.get().month(), Export.Format.CSV, rows);
        FileAnswer.keep(response, file.fileName(), file.type(), file.content());
    }

    private List<String> themes(List<String> modules) {
        return modules.stream()
                .flatMap(slug -> catalogue.findModule(slug).stream())
                .map(module -> THEMES.getOrDefault(module.path(), "culture_numerique"))
                .distinct()
                .toList();
    }
}
