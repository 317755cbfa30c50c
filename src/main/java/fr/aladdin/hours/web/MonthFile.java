package fr.aladdin.hours.web;

import fr.aladdin.hours.MonthSums;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Export;
import fr.aladdin.site.table.Table;
import fr.aladdin.site.table.Workbook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A month as a file: one of its tables as CSV, or all of it as a spreadsheet, each table with its sum. */
@RequestScoped
public class MonthFile {

    private static final String NAME = "heures-";

    @Inject
    private Asked asked;

    @Inject
    private MessagesOfPage msg;

    /** In which kind of file the address asks for hours of people; empty when it does not. */
    String ofPeople() {
        String spreadsheet = Export.Format.ODS.tag();
        return asked.has(WorkshopTable.NAME + "-export", spreadsheet) ? spreadsheet : asked.text("export");
    }

    /**
     * Answers with the file that the address asks for; does nothing when it asks for a page.
     *
     * @param further pages of the spreadsheet, after those of the two tables
     */
    void give(
            YearMonth month,
            MonthSums sums,
            Table<PersonHours> people,
            Table<WorkshopHours> workshops,
            Supplier<List<Workbook.Page>> further) {
        Optional<Export.Format> ofPeople = people.asked();
        Optional<Export.Format> ofWorkshops = workshops.asked();
        if (Stream.of(ofPeople, ofWorkshops).flatMap(Optional::stream).anyMatch(Export.Format.ODS::equals)) {
            List<Workbook.Page> pages = new ArrayList<>(List.of(
                    new Workbook.Page(say("each"), people(people, sums.person())),
                    new Workbook.Page(say("workshops"), workshops(workshops, sums.person()))));
            if (ofWorkshops.isPresent()) {
                // what was asked for is what is seen first
                pages.add(0, pages.remove(1));
            }
            pages.addAll(further.get());
            Download.give(new Workbook(NAME + month, pages));
        } else {
            people.export(NAME + month).ifPresent(Download::give);
            workshops.export("ateliers-" + month).ifPresent(Download::give);
        }
    }

    private List<List<Object>> people(Table<PersonHours> table, MonthSums.Line sums) {
        return with(
                table.cells(),
                List.of(
                        say("both"),
                        sums.group().validated(),
                        sums.individual().validated(),
                        sums.both().validated(),
                        ""));
    }

    private List<List<Object>> workshops(Table<WorkshopHours> table, MonthSums.Line sums) {
        return with(
                table.cells(),
                List.of(
                        say("both"),
                        "",
                        "",
                        "",
                        "",
                        sums.both().held(),
                        sums.both().validated(),
                        ""));
    }

    private static List<List<Object>> with(List<List<Object>> rows, List<Object> sum) {
        List<List<Object>> all = new ArrayList<>(rows);
        all.add(sum);
        return all;
    }

    private String say(String key) {
        return msg.get("hours_ledger." + key);
    }
}
