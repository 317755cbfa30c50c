package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.scene.SceneCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked of a journey, as conditions over the marks of its scene. */
public final class JourneyFacts {

    /** What a fact is about. */
    public enum About {
        NOTHING,
        HOST,
        SITE,
        PERSON,
        /** A site, a person, or {@code all}. */
        ANYBODY,
        /** A number. */
        TIMES
    }

    /** Something that happened, or how things are. */
    public enum Fact {
        /** On a page of that host now. */
        AT(About.HOST),
        /** Was on a page of that host, and is no longer. */
        LEFT_PAGE(About.HOST),
        /** An account on the page of Olivette, or whose it is. */
        CHOSE(About.ANYBODY),
        SAW_DATA(About.NOTHING),
        CONTINUED(About.NOTHING),
        CANCELLED(About.NOTHING),
        /** Has been signed in there, whatever came later. */
        SIGNED_IN(About.SITE),
        /** Is signed in there now. */
        STILL_IN(About.SITE),
        /** Was signed in there and is no longer; a person: that open session was ended; all: the service and Olivette. */
        SIGNED_OUT(About.ANYBODY),
        /** Wrote something on a false page. */
        TYPED_ON(About.HOST),
        /** Asked for a new password there. */
        ASKED(About.SITE),
        RECOVERED(About.SITE),
        CHANGED(About.SITE),
        /** Wanted to make one more account with the service. */
        ACCOUNT_BEGUN(About.NOTHING),
        SESSIONS_CLOSED(About.SITE),
        CODE_SHARED(About.NOTHING),
        HUNG_UP(About.NOTHING),
        PASSWORD_SAVED(About.NOTHING),
        /** The password manager filled in there. */
        FILLED(About.HOST),
        /** Read what another person left open. */
        READ_OTHER(About.NOTHING),
        /** Is inside as another person. */
        AS(About.PERSON),
        /** So many tries did not fit, at any site. */
        MISSED(About.TIMES),
        /** Closed after too many tries. */
        BLOCKED(About.SITE),
        /** The window was closed, and the desktop is in front. */
        CLOSED(About.NOTHING);

        private final About about;

        Fact(About about) {
            this.about = about;
        }

        public About about() {
            return about;
        }

        /** Its key in module.yaml. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Journey journey;

    public JourneyFacts(Journey journey) {
        this.journey = journey;
    }

    /** The hosts that the drawn address bar can show. */
    public Set<String> hosts() {
        return journey.script().screens().values().stream()
                .flatMap(screen -> screen.address().stream())
                .map(JourneyFacts::host)
                .collect(Collectors.toSet());
    }

    /** @param value what the fact is about, empty where it is about nothing */
    public SceneCondition condition(Fact fact, String value) {
        return switch (fact) {
            case AT -> new SceneCondition(List.of(), List.of(), screens(value, true));
            case LEFT_PAGE -> new SceneCondition(List.of(JourneyMarks.been(value)), List.of(), screens(value, false));
            case CHOSE -> marked(JourneyMarks.chose(value));
            case SAW_DATA -> marked(JourneyMarks.SAW_DATA);
            case CONTINUED -> marked(JourneyMarks.CONTINUED);
            case CANCELLED -> marked(JourneyMarks.CANCELLED);
            case SIGNED_IN -> marked(JourneyMarks.wasIn(value));
            case STILL_IN -> marked("in." + value);
            case SIGNED_OUT -> signedOut(value);
            case TYPED_ON -> marked(JourneyMarks.typed(value));
            case ASKED -> marked(JourneyMarks.asked(value));
            case RECOVERED -> marked(JourneyMarks.recovered(value));
            case CHANGED -> marked(JourneyMarks.changed(value));
            case ACCOUNT_BEGUN -> marked(JourneyMarks.ACCOUNT_BEGUN);
            case SESSIONS_CLOSED -> marked(JourneyMarks.closedElsewhere(value));
            case CODE_SHARED -> marked(JourneyMarks.CODE_SHARED);
            case HUNG_UP -> marked(JourneyMarks.HUNG_UP);
            case PASSWORD_SAVED -> marked(JourneyMarks.PASSWORD_SAVED);
            case FILLED -> marked(JourneyMarks.filled(value));
            case READ_OTHER -> marked(JourneyMarks.READ_OTHER);
            case AS -> marked(JourneyMarks.as(value));
            case MISSED -> marked("missed." + value);
            case BLOCKED -> marked(JourneyMarks.missed(door(value), JourneyMarks.BLOCKED));
            case CLOSED -> new SceneCondition(List.of(), List.of(), List.of("bureau"));
        };
    }

    private static SceneCondition marked(String mark) {
        return new SceneCondition(List.of(mark), List.of(), List.of());
    }

    private SceneCondition signedOut(String who) {
        boolean person =
                journey.plan().leftOpen().filter(one -> one.id().equals(who)).isPresent();
        if (person) {
            return marked(JourneyMarks.out(who));
        }
        List<String> sites = new ArrayList<>();
        if (!who.equals("all")) {
            sites.add(who);
        } else {
            sites.add(journey.plan().service().id());
            if (journey.plan().throughOlivette()) {
                sites.add("olivette");
            }
        }
        return new SceneCondition(
                sites.stream().map(JourneyMarks::wasIn).toList(),
                sites.stream().map(site -> "in." + site).toList(),
                List.of());
    }

    private List<String> screens(String host, boolean there) {
        return journey.script().screens().values().stream()
                .filter(screen -> screen.address()
                                .map(JourneyFacts::host)
                                .filter(host::equals)
                                .isPresent()
                        == there)
                .map(screen -> screen.id())
                .toList();
    }

    private String door(String site) {
        return site.equals(journey.plan().service().id()) ? "service" : "compte-" + site;
    }

    private static String host(String address) {
        return address.split("/", 2)[0];
    }
}
