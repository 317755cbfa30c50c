package fr.aladdin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026/3", "03/2026", "3/2026", "03-2026", "3 2026", "03.2026"})
    void a_month_is_read_as_a_browser_writes_it_and_as_people_type_it(String typed) {
        assertEquals(Optional.of(YearMonth.of(2026, 3)), TypedMonth.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "13/2026",
                "2026-00",
                "2026",
                "03/26",
                "1999-12",
                "2100-01",
                "01/03/2026",
                "2026-03-01"
            })
    void anything_else_is_no_month(String typed) {
        assertEquals(Optional.empty(), TypedMonth.read(typed));
    }
}
