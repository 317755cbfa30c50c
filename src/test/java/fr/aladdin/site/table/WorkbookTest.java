package fr.aladdin.site.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void each_table_is_a_page_with_its_title_in_the_order_given() throws IOException {
        Workbook book = new Workbook(
                "heures",
                List.of(
                        new Workbook.Page("Par personne", List.of(List.of("Prénom", "Minutes"), List.of("Zoé", 110L))),
                        new Workbook.Page("Décompte", List.of(List.of("Euros", BigDecimal.valueOf(4660, 2))))));
        SpreadSheet read = new SpreadSheet(new ByteArrayInputStream(book.content()));
        assertThat(read.getSheets()).extracting(Sheet::getName).containsExactly("Par personne", "Décompte");
        assertThat(read.getSheet(0).getDataRange().getValues()[1]).containsExactly("Zoé", 110.0);
        assertThat(read.getSheet(1).getDataRange().getValues()[0]).containsExactly("Euros", 46.6);
        assertThat(book.fileName()).isEqualTo("heures.ods");
    }
}
