package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page and every act, as a stranger, as each role, and as somebody of the same role to whom it does not belong. */
class EveryRoleIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ACT = Pattern.compile("name=\"(?:m-)?act\" value=\"([a-z-]+)[:\"]");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");

    private static final World WORLD = World.shared();
    private static final List<SitePage> SITE = SitePage.listAll(WORLD);
    private static final List<SiteAct> ACTS = SiteAct.listAll(WORLD);

    @Test
    void every_page_and_servlet_is_in_the_table() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String name = PAGES.relativize(page).toString().replaceFirst("\\.xhtml$", "");
            if (!name.startsWith("WEB-INF")) {
                all.add(name);
            }
        }
        for (Path source : files(Path.of("src/main/java"), "Servlet.java")) {
            all.addAll(found(SERVLET, source));
        }
        assertThat(SITE.stream().map(SitePage::page).collect(Collectors.toSet()))
                .as("add a new page to SitePage, with what it answers to whom")
                .isEqualTo(all);
    }

    @Test
    void every_act_of_a_form_is_in_the_table() throws IOException {
        Set<String> known = new TreeSet<>();
        ACTS.forEach(act -> known.add(act.name()));
        Set<String> asked = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            asked.addAll(found(ACT, page));
        }
        // they change the draft in hand like save-draft, or answer the step in hand like answer
        asked.removeAll(Set.of("attach", "detach", "book", "find-person", "scene"));
        // moves the draft in hand into the bin, through the same method as delete
        asked.remove("throw-away");
        // they empty a mailbox that the other rows need, of nobody but who is signed in: OwnMailboxIT, MailboxPageIT
        asked.removeAll(Set.of("bin-empty", "box-reset"));
        // needs mail between two people: GroupPostIT tries it as every role
        asked.remove("remove");
        assertThat(known).as("add a new act to SiteAct, with who may do it").containsAll(asked);
    }

    @TestFactory
    Stream<DynamicTest> every_page_answers_each_role_as_the_table_says() {
        return SITE.stream().flatMap(row -> Arrays.stream(Who.values())
                .map(who -> DynamicTest.dynamicTest(row.page() + " as " + who, () -> {
                    Answer answer = WORLD.caller(who).get(row.address());
                    assertThat(said(answer)).as("%s", answer).isEqualTo(row.answerTo(who));
                    if (who != Who.OWNER && who != Who.TRAINER) {
                        assertThat(answer.body()).doesNotContain(World.SECRET);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_no_second_address_at_which_nobody_asks_who_comes() {
        return SITE.stream()
                .filter(row -> row.address().matches("/[a-z].*") && !row.page().endsWith("*"))
                .map(row -> DynamicTest.dynamicTest(row.page(), () -> {
                    for (String other : otherSpellings(row.address())) {
                        for (Who who : Who.values()) {
                            Answer answer = WORLD.caller(who).get(other);
                            // 301 leads to a folder, where there is no page
                            assertThat(answer.status())
                                    .as("%s as %s", answer, who)
                                    .isIn(404, 301);
                        }
                    }
                }));
    }

    @Test
    void there_is_one_door() throws IOException {
        assertThat(Ports.listenedAtBy(WORLD.aladdin().pid()))
                .containsExactly(URI.create(WORLD.address()).getPort());
    }

    @Test
    void what_the_server_measures_of_itself_is_not_for_strangers() {
        assertThat(WORLD.stranger().get("/metrics").status()).isIn(403, 404);
        assertThat(WORLD.stranger().get("/openapi").status()).isIn(403, 404);
        assertThat(WORLD.stranger().get("/health").body()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
    }

    @TestFactory
    Stream<DynamicTest> an_act_of_somebody_who_may_not_do_it_changes_nothing() {
        return ACTS.stream().flatMap(act -> Arrays.stream(Who.values())
                .filter(who -> !act.may().contains(who))
                .map(who -> DynamicTest.dynamicTest(act + " as " + who, () -> {
                    Map<String, String> before = WORLD.stored.fingerprint();
                    Answer answer =
                            WORLD.caller(who).post(act.address(), act.form().fresh());
                    assertThat(said(answer)).as("%s", answer).isIn(refusals(act, who));
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
                    assertThat(answer.body()).doesNotContain(World.SECRET);
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_trainer_reaches_nobody_outside_their_groups_through_a_group_of_their_own() {
        String own = "/training/group?group=" + WORLD.otherGroup;
        return Stream.of(
                        Map.entry(own, Form.of("act", "withdraw", "assignment", WORLD.assignment)),
                        Map.entry(
                                own,
                                Form.of("act", "assign", "to", "people", "person", WORLD.owner, "module", "mail-lire")),
                        Map.entry("/training/cards?group=" + WORLD.otherGroup, Form.of("person", WORLD.owner)),
                        Map.entry(
                                "/training/known?group=" + WORLD.otherGroup,
                                Form.of("act", "bring", "person", WORLD.owner)),
                        Map.entry(
                                "/training/person?group=" + WORLD.group + "&person=" + WORLD.owner,
                                Form.of("act", "move", "to", WORLD.otherGroup)),
                        Map.entry(
                                "/training/person?group=" + WORLD.otherGroup + "&person=" + WORLD.owner,
                                Form.of("act", "rename", "name", "Autre")),
                        Map.entry("/training/groups", Form.of("name", "Autre groupe", "place", WORLD.place)))
                .map(act -> DynamicTest.dynamicTest(
                        act.getKey() + " " + act.getValue().encoded(), () -> {
                            List<String> before = ofOwner();
                            Answer answer = WORLD.caller(Who.OTHER_TRAINER)
                                    .post(act.getKey(), act.getValue().fresh());
                            assertThat(answer.status()).as("%s", answer).isLessThan(500);
                            assertThat(ofOwner()).isEqualTo(before);
                        }));
    }

    @TestFactory
    Stream<DynamicTest> an_administrator_gives_nothing_to_what_does_not_exist() {
        String nothing = "00000000-0000-4000-8000-000000000000";
        String member = "/administration/member?account=" + WORLD.otherTrainer;
        return Stream.of(
                        Map.entry(member, Form.of("act", "give", "role", "trainer", "where", "place:" + nothing)),
                        Map.entry(member, Form.of("act", "give", "role", "trainer", "where", "group:" + nothing)),
                        Map.entry(member, Form.of("act", "give", "role", "king", "where", "everything")),
                        Map.entry(
                                member,
                                Form.of("act", "give", "role", "administrator", "where", "group:" + WORLD.group)),
                        Map.entry(member, Form.of("act", "end", "grant", nothing)),
                        Map.entry("/administration/member?account=" + WORLD.owner, Form.of("act", "reset")),
                        Map.entry("/administration/member?account=" + nothing, Form.of("act", "reset")),
                        Map.entry(
                                "/administration/member?account=" + WORLD.owner,
                                Form.of("act", "give", "role", "administrator", "where", "everything")))
                .map(act -> DynamicTest.dynamicTest(
                        act.getKey() + " " + act.getValue().encoded(), () -> {
                            String before = roles();
                            Answer answer = WORLD.caller(Who.ADMINISTRATOR)
                                    .post(act.getKey(), act.getValue().fresh());
                            assertThat(answer.status()).as("%s", answer).isLessThan(500);
                            assertThat(roles()).isEqualTo(before);
                        }));
    }

    /** All that is about the owner or their group and trainer. */
    private static List<String> ofOwner() {
        List<String> all = new ArrayList<>();
        all.addAll(WORLD.stored.list("SELECT t::text FROM assignment t WHERE person = '" + WORLD.owner + "' OR team = '"
                + WORLD.group + "' ORDER BY id"));
        all.addAll(WORLD.stored.list(
                "SELECT t::text FROM membership t WHERE person = '" + WORLD.owner + "' ORDER BY joined_at"));
        all.addAll(WORLD.stored.list("SELECT t::text FROM account t WHERE id = '" + WORLD.owner + "'"));
        all.addAll(WORLD.stored.list("SELECT t::text FROM access_card t WHERE account = '" + WORLD.owner + "'"));
        all.addAll(WORLD.stored.list("SELECT t::text FROM training_group t ORDER BY id"));
        return all;
    }

    private static String roles() {
        return WORLD.stored.fingerprint().get("role_grant")
                + WORLD.stored.fingerprint().get("passphrase_reset");
    }

    private static List<String> refusals(SiteAct act, Who who) {
        boolean ofLearners = act.page().matches("(account|learning|mailbox|revision)/.*|hours/here|certificate/mine");
        if (who == Who.STRANGER) {
            return List.of(ofLearners ? "in" : "staff");
        }
        return ofLearners && who == Who.OTHER_PARTICIPANT ? List.of("303", "404") : List.of("404");
    }

    /** The status, or in and staff for the two ways to the sign-in. */
    private static String said(Answer answer) {
        boolean redirect = answer.status() == 303;
        if (redirect && answer.location().equals("/")) {
            return "in";
        }
        return redirect && answer.location().equals("/signin/staff") ? "staff" : String.valueOf(answer.status());
    }

    /** Under which a server might find the same page. */
    private static List<String> otherSpellings(String address) {
        String escaped = String.format("/%%%02x%s", (int) address.charAt(1), address.substring(2));
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String rest = query < 0 ? "" : address.substring(query);
        return List.of(
                escaped,
                "/" + address,
                "/." + address,
                "/x/.." + address,
                path.replaceFirst("(?<=.)/", ";x/") + (path.lastIndexOf('/') == 0 ? ";x" : "") + rest,
                path.replaceFirst("(?<=.)/", "%2F") + (path.lastIndexOf('/') == 0 ? "%20" : "") + rest,
                path + ".xhtml" + rest,
                path + "/" + rest);
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
