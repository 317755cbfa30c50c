package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.places.Need;
import fr.aladdin.catalogue.places.PublicPlaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of places near home: what one looks for, and the places that have it. */
@Named("cataloguePlaces")
@RequestScoped
public class PlacesBacking {

    /** Places on one page: an old telephone loads it at once. */
    static final int ON_A_PAGE = 12;

    /** What can be asked for; a printer is told, not asked for. */
    private static final List<Need> ASKED = List.of(Need.COMPUTER, Need.HELP, Need.WHEELCHAIR);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PlaceLines lines;

    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private String town = "";
    private int page = 1;
    private PublicPlaces.Found found = new PublicPlaces.Found(List.of(), true);

    @PostConstruct
    void read() {
        String[] asked = request.getParameterValues("need");
        for (String word : asked == null ? new String[0] : asked) {
            Need.find(word).filter(ASKED::contains).ifPresent(needs::add);
        }
        town = Optional.ofNullable(request.getParameter("town"))
                .filter(towns()::contains)
                .orElse("");
        page = Optional.ofNullable(request.getParameter("page"))
                .filter(number -> number.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .orElse(1);
        found = catalogue.places().search(needs, town);
    }

    /** One thing that can be asked for. */
    public record Choice(String word, boolean chosen) {}

    public List<Choice> choices() {
        return ASKED.stream()
                .map(need -> new Choice(need.word(), needs.contains(need)))
                .toList();
    }

    /** To choose from, where there is more than one. */
    public List<String> towns() {
        List<String> all = catalogue.places().towns();
        return all.size() > 1 ? all : List.of();
    }

    public String town() {
        return town;
    }

    public boolean none() {
        return catalogue.places().list().isEmpty();
    }

    /** Whether the places are invented, so that nobody goes there. */
    public boolean invented() {
        return catalogue.places().invented();
    }

    public boolean exact() {
        return found.exact();
    }

    public int count() {
        return found.places().size();
    }

    public List<PlaceLines.Line> lines() {
        return lines.of(found.places().stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList());
    }

    /** The address of the places that follow; null on the last page. */
    public @Nullable String more() {
        return page * ON_A_PAGE < count() ? address() + "&page=" + (page + 1) : null;
    }

    /** In the simplified pages one first says what one looks for, then sees the places. */
    public boolean asking() {
        return request.getParameter("go") == null;
    }

    private String address() {
        StringBuilder address = new StringBuilder("/places?go=1");
        needs.forEach(need -> address.append("&need=").append(need.word()));
        if (!town.isEmpty()) {
            address.append("&town=").append(URLEncoder.encode(town, StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
