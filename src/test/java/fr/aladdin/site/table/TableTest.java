package fr.aladdin.site.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Row(String name, int misses) {}

    private static final List<Column<Row>> COLUMNS =
            List.of(Column.words("name", "Nom", Row::name), Column.number("misses", "Essais manqués", Row::misses));

    private static final List<Row> ROWS = List.of(new Row("Zahra", 1), new Row("Émile", 10), new Row("=1+1", 2));

    @Test
    void words_are_sorted_as_in_a_dictionary_and_numbers_by_size() {
        assertThat(table("sort=name").rows()).extracting(Row::name).containsExactly("=1+1", "Émile", "Zahra");
        assertThat(table("sort=-misses").rows()).extracting(Row::misses).containsExactly(10, 2, 1);
    }

    @Test
    void an_unknown_column_sorts_as_by_default() {
        assertThat(table("sort=nothing").rows()).extracting(Row::misses).containsExactly(1, 2, 10);
        assertThat(table("sort=nothing").direction("misses")).isEqualTo("ascending");
    }

    @Test
    void a_heading_keeps_the_filters_and_turns_the_order_round() {
        Table<Row> table = table("group=a b&sort=name");
        assertThat(table.sortAddress("name")).isEqualTo("/list?group=a+b&sort=-name");
        assertThat(table.sortAddress("misses")).isEqualTo("/list?group=a+b&sort=misses");
        assertThat(table.exportAddress("csv")).isEqualTo("/list?group=a+b&export=csv&sort=name");
        assertThat(table.direction("name")).isEqualTo("ascending");
        assertThat(table.direction("misses")).isNull();
    }

    @Test
    void csv_opens_in_french_spreadsheets_and_runs_no_formula() {
        Export export = table("sort=name&export=csv").export("liste").orElseThrow();
        assertThat(export.fileName()).isEqualTo("liste.csv");
        assertThat(new String(export.content(), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNom;Essais manqués\r\n'=1+1;2\r\nÉmile;10\r\nZahra;1\r\n");
    }

    @Test
    void the_spreadsheet_holds_the_same_rows_with_numbers_as_numbers() throws IOException {
        Export export = table("sort=-misses&export=ods").export("liste").orElseThrow();
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(export.content()));
        Object[][] cells = book.getSheet(0).getDataRange().getValues();
        assertThat(cells[0]).containsExactly("Nom", "Essais manqués");
        assertThat(cells[1]).containsExactly("Émile", 10.0);
        assertThat(cells).hasDimensions(4, 2);
    }

    @Test
    void a_page_is_asked_for_unless_the_address_says_otherwise() {
        assertThat(table("sort=name").export("liste")).isEmpty();
        assertThat(table("export=exe").export("liste")).isEmpty();
    }

    @Test
    void two_tables_of_a_page_are_sorted_and_given_apart() {
        String query = "sort=name&second-sort=-misses";
        Table<Row> second = new Table<>(request(query), "second", COLUMNS, "misses", ROWS);
        assertThat(second.rows()).extracting(Row::misses).containsExactly(10, 2, 1);
        assertThat(table(query).rows()).extracting(Row::name).containsExactly("=1+1", "Émile", "Zahra");
        assertThat(second.sortAddress("misses")).isEqualTo("/list?sort=name&second-sort=misses");
        assertThat(table(query).sortAddress("misses")).isEqualTo("/list?second-sort=-misses&sort=misses");
        assertThat(second.exportAddress("ods")).isEqualTo("/list?sort=name&second-export=ods&second-sort=-misses");
        assertThat(new Table<>(request("second-export=ods"), "second", COLUMNS, "misses", ROWS).asked())
                .contains(Export.Format.ODS);
        assertThat(table("second-export=ods").asked()).isEmpty();
    }

    private static Table<Row> table(String query) {
        return new Table<>(request(query), COLUMNS, "misses", ROWS);
    }

    private static HttpServletRequest request(String query) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String part : query.split("&", -1)) {
            String[] pair = part.split("=", 2);
            parameters.put(pair[0], new String[] {pair[1]});
        }
        return (HttpServletRequest) Proxy.newProxyInstance(
                TableTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" ->
                        parameters.containsKey(arguments[0]) ? parameters.get(arguments[0])[0] : null;
                    case "getParameterMap" -> parameters;
                    case "getQueryString" -> query;
                    case "getRequestURI" -> "/list";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
