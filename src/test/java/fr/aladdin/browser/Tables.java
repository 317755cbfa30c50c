package fr.aladdin.browser;

import fr.aladdin.browser.Caller.Answer;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * A table of a staff page, with the links that sort it and give it as a file.
 *
 * @param place which table of the page it is
 */
record Tables(Element table, int place) {

    static List<Tables> on(Answer answer) {
        List<Element> all = answer.page().select("table.dt:has(th.ui-sortable-column)");
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Tables(all.get(i), i))
                .toList();
    }

    /** The same table on the page as it is now. */
    Tables again(Answer answer) {
        return on(answer).get(place);
    }

    List<String> headings() {
        return table.select("thead th a > span:first-child").eachText();
    }

    List<String> sortAddresses() {
        return table.select("thead th a[href*='sort=']").eachAttr("href").stream()
                .map(Tables::path)
                .toList();
    }

    /** The heading that sorts and the direction. */
    List<String> sortedBy() {
        return table.select("thead th[aria-sort]").stream()
                .map(heading -> heading.text() + " " + heading.attr("aria-sort"))
                .toList();
    }

    /** The rows as they are read. */
    List<String> cells() {
        return table.select("tbody tr").stream().map(Element::text).toList();
    }

    /** How many lines below the rows say what they come to. */
    int sums() {
        return table.select("tfoot tr").size();
    }

    /** The links to its files, which follow it. */
    List<String> exports() {
        Element region = table.parent();
        for (Element next = region; next != null; next = next.nextElementSibling()) {
            List<String> links = next.select("a[href*='export=']").eachAttr("href");
            if (!links.isEmpty()) {
                return links.stream().map(Tables::path).toList();
            }
        }
        return List.of();
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
