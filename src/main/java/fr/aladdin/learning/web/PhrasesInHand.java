package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.passphrase.DrawnPhrase;
import fr.aladdin.passphrase.SealedWords;
import fr.aladdin.passphrase.WordList;
import fr.aladdin.site.Cookies;
import fr.aladdin.site.ShortCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words drawn for the step in hand, which the browser carries, and what is true of what was typed for them. */
@RequestScoped
public class PhrasesInHand {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StepInHand here;

    @Inject
    private SealedWords sealed;

    @Inject
    private Cookies cookies;

    private List<DrawnPhrase> drawn = List.of();

    public boolean isPlayed() {
        return here.step() instanceof PassphraseTask;
    }

    PassphraseTask task() {
        return (PassphraseTask) here.step();
    }

    /** The words of each box; none before {@link #prepare()}, and none where the step draws none. */
    List<DrawnPhrase> drawn() {
        return drawn;
    }

    /** Finds the words that are on their way, or draws some; erases them once no step of the module needs them any more. */
    void prepare() {
        if (isPlayed() && task().draws() > 0) {
            drawn = onTheirWay().orElseGet(this::draw);
        } else if (cookies.find(request, ShortCookie.DRAWN_WORDS).isPresent() && !neededLater()) {
            cookies.drop(response(), ShortCookie.DRAWN_WORDS);
        }
    }

    private boolean neededLater() {
        List<Step> steps = here.module().steps();
        return steps.subList(steps.indexOf(here.step()), steps.size()).stream()
                .anyMatch(step -> step instanceof PassphraseTask later && later.draws() > 0);
    }

    /** Draws other words. */
    List<DrawnPhrase> draw() {
        List<DrawnPhrase> fresh = IntStream.range(0, count())
                .mapToObj(box -> WordList.draw(task().draws()))
                .toList();
        cookies.carry(
                response(),
                ShortCookie.DRAWN_WORDS,
                sealed.seal(signedIn.accountId(), here.module().slug(), fresh));
        return fresh;
    }

    /** What may be kept of what was typed; empty when the words it was typed for are no longer known. */
    Optional<Given> look() {
        if (task().draws() > 0 && onTheirWay().isEmpty()) {
            return Optional.empty();
        }
        List<String> typed =
                task().boxes().stream().map(box -> field("phrase." + box)).toList();
        return Optional.of(task().look(typed, onTheirWay().orElse(List.of()), field("kept"), done()));
    }

    /** Boxes that were right at the last try, while another was not yet. */
    List<String> done() {
        return here.last()
                .filter(answer -> answer.is(Verdict.NOT_YET) || answer.is(Verdict.INCOMPLETE))
                .map(answer -> answer.given().all("done"))
                .orElse(List.of());
    }

    private Optional<List<DrawnPhrase>> onTheirWay() {
        return cookies.find(request, ShortCookie.DRAWN_WORDS)
                .flatMap(text -> sealed.open(signedIn.accountId(), here.module().slug(), text))
                .filter(found -> found.size() == count()
                        && found.stream().allMatch(one -> one.words().size() == task().draws()));
    }

    private int count() {
        return Math.max(1, task().boxes().size());
    }

    private String field(String name) {
        return Stream.ofNullable(request.getParameter(name)).findFirst().orElse("");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
