package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the team, on a screen of 1366 pixels and on a tablet, and every table on them. */
class EveryStaffPageIT {

    private static final int COLD_BYTES = 350_000;
    private static final int TABLET = 820;
    private static final World WORLD = World.shared();

    /** Pages of the team with somebody who may open each. */
    private static final List<Map.Entry<Who, SitePage>> PAGES = SitePage.listAll(WORLD).stream()
            .filter(
                    page -> page.page()
                            .matches(
                                    "(training|administration|instruction|network|workshop|hours)/.*|board/workshop|certificate/give|account/team"))
            // a letter is read by the trainer whom it was written to: there is none in this world
            .filter(page -> page.answers().contains("200"))
            .map(page -> Map.entry(somebody(page), page))
            .toList();

    static Stream<Look> looks() {
        return Stream.of(
                Look.STANDARD,
                Look.of(Language.ENGLISH, false, Theme.DARK, TABLET),
                Look.of(Language.ARABIC, false, Theme.CONTRAST, 1366));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_of_the_team_are_accessible_valid_and_fit_the_screen(Look look) {
        Map<Who, Page> windows = new EnumMap<>(Who.class);
        for (Map.Entry<Who, SitePage> row : PAGES) {
            Page page = windows.computeIfAbsent(row.getKey(), who -> window(who, look));
            examine(page, row.getValue().address(), look.forTeam());
        }
        windows.values().forEach(page -> page.context().close());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_doors_of_the_team_are_accessible_valid_and_fit_the_screen(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true, WORLD.address())) {
            Page page = visitor.newPage();
            List.of("/signin/staff", "/signin/staff?again=expired").forEach(address -> examine(page, address, look));
            List.of(
                            "/signin/passphrase?token=" + WORLD.reset,
                            "/signin/passphrase?token=" + "x".repeat(43),
                            "/signin/passphrase?done=1")
                    .forEach(address -> examine(page, address, look.forTeam()));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_first_visit_weighs_at_most_350_kilobytes() {
        Map<Who, Page> signedIn = new EnumMap<>(Who.class);
        return PAGES.stream()
                .map(row -> DynamicTest.dynamicTest(row.getValue().page(), () -> {
                    Page other = signedIn.computeIfAbsent(row.getKey(), who -> window(who, Look.STANDARD));
                    Page page = Browser.shared()
                            .comeIn(Look.STANDARD, other.context(), WORLD.address())
                            .newPage();
                    List<Request> finished = new ArrayList<>();
                    page.onRequestFinished(finished::add);
                    page.navigate(row.getValue().address());
                    page.waitForLoadState();
                    // asking for sizes lets further requests come in
                    List<Request> requests = List.copyOf(finished);
                    assertThat(Weight.bytes(requests)).isLessThanOrEqualTo(COLD_BYTES);
                    assertThat(requests).allMatch(request -> request.url().startsWith(WORLD.address()));
                    page.context().close();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_table_sorts_by_each_heading_and_goes_out_as_a_file() {
        return PAGES.stream()
                .filter(row -> !Tables.on(answer(row, "")).isEmpty())
                .map(row -> DynamicTest.dynamicTest(row.getValue().page(), () -> {
                    for (Tables table : Tables.on(answer(row, ""))) {
                        sorts(row.getKey(), table);
                        goesOut(row.getKey(), table);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_form_that_filters_leaves_out_what_does_not_fit() {
        return PAGES.stream()
                .filter(row -> answer(row, "").page().selectFirst("form.filters input[name=q]") != null)
                .filter(row -> rows(answer(row, "")) > 0)
                .map(row -> DynamicTest.dynamicTest(row.getValue().page(), () -> {
                    int all = rows(answer(row, ""));
                    assertThat(rows(answer(row, "q=zzzz"))).isZero();
                    String name = answer(row, "")
                            .page()
                            .select("table.dt tbody th")
                            .get(0)
                            .text();
                    assertThat(rows(answer(row, "q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))))
                            .isBetween(1, all);
                }));
    }

    private static void sorts(Who who, Tables table) {
        for (String heading : table.sortAddresses()) {
            Tables sorted = table.again(WORLD.caller(who).get(heading));
            assertThat(sorted.sortedBy())
                    .as("a heading of %s says how it sorts", heading)
                    .hasSize(1);
            assertThat(sorted.cells()).hasSameSizeAs(table.cells());
            String other = sorted.sortAddresses().stream()
                    .filter(address -> address.contains("sort=-") != heading.contains("sort=-")
                            && address.replace("sort=-", "sort=").equals(heading.replace("sort=-", "sort=")))
                    .findFirst()
                    .orElseThrow();
            Tables reversed = table.again(WORLD.caller(who).get(other));
            assertThat(reversed.sortedBy()).isNotEqualTo(sorted.sortedBy());
            assertThat(reversed.cells()).containsExactlyInAnyOrderElementsOf(sorted.cells());
        }
    }

    private static void goesOut(Who who, Tables table) throws IOException {
        assertThat(table.exports()).as("files of %s", table.headings()).hasSize(2);
        for (String export : table.exports()) {
            Caller.Bytes file = WORLD.caller(who).download(export);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment;");
            boolean bare = export.contains("export=csv");
            List<List<String>> lines = bare ? csv(file.body()) : ods(file.body());
            // a page reads a no-break space as a space
            assertThat(lines.get(0).stream()
                            .map(heading -> heading.replace('\u00A0', ' '))
                            .toList())
                    .containsAll(table.headings());
            assertThat(lines).hasSize(table.cells().size() + 1 + (bare ? 0 : table.sums()));
        }
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CSVFormat french = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        List<List<String>> lines = new ArrayList<>();
        for (CSVRecord line : french.parse(new StringReader(text))) {
            lines.add(line.toList());
        }
        return lines;
    }

    private static List<List<String>> ods(byte[] file) {
        try {
            Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
            List<List<String>> lines = new ArrayList<>();
            for (Object[] row : sheet.getDataRange().getValues()) {
                lines.add(Stream.of(row).map(String::valueOf).toList());
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int rows(Caller.Answer answer) {
        return answer.page().select("table.dt").isEmpty()
                ? 0
                : answer.page().select("table.dt").get(0).select("tbody tr").size();
    }

    private static Caller.Answer answer(Map.Entry<Who, SitePage> row, String more) {
        String address = row.getValue().address();
        String asked = more.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + more;
        return WORLD.caller(row.getKey()).get(asked);
    }

    private static void examine(Page page, String address, Look look) {
        Response response = page.navigate(address);
        assertThat(response.status()).as(address).isEqualTo(200);
        Expect.wellMade(page, response, look);
        Locator headings = page.locator("h1");
        assertThat(headings.count()).as("h1 of %s", address).isEqualTo(1);
    }

    /** What somebody of the team signs in with. */
    private record Secret(String email, String passphrase) {}

    /** A window in which that person is signed in, with the display they want. */
    private static Page window(Who who, Look look) {
        Secret secret =
                switch (who) {
                    case TRAINER -> new Secret("julien@aladdin.example", World.TRAINER_PASSPHRASE);
                    case ADMINISTRATOR -> new Secret("sam@aladdin.example", "jardin orange balcon fleuve");
                    case VALIDATOR -> new Secret("vera@aladdin.example", World.PASSPHRASE);
                    case LEAD -> new Secret("lou@aladdin.example", World.PASSPHRASE);
                    case INSTRUCTOR -> new Secret("nour@aladdin.example", World.PASSPHRASE);
                    default -> throw new IllegalArgumentException(who + " is not of the team");
                };
        Page page = Browser.shared().visitor(look, true, WORLD.address()).newPage();
        page.navigate("/signin/staff");
        page.locator("#email").fill(secret.email());
        page.locator("#passphrase").fill(secret.passphrase());
        Click.go(page.locator("form:has(#email) button[type=submit]").first());
        Learner.set(page, look);
        Expect.speaks(page, look.forTeam());
        return page;
    }

    private static Who somebody(SitePage page) {
        return Stream.of(Who.TRAINER, Who.ADMINISTRATOR, Who.INSTRUCTOR, Who.VALIDATOR, Who.LEAD)
                .filter(who -> page.answerTo(who).equals("200"))
                .findFirst()
                .orElseThrow();
    }
}
