package fr.aladdin.openid;

import java.util.Locale;
import java.util.Optional;

/** How a sign-in with a provider ended. */
public sealed interface Outcome {

    /** The person, when the provider said who it is and everything was right. */
    default Optional<OpenIdentity> identity() {
        return Optional.empty();
    }

    /** What the person is told: {@code identified}, {@code refused}, {@code aborted} or {@code unreachable}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** For the log: what was wrong, without a token or a name. */
    String reason();

    /** Everything was right. */
    record Identified(OpenIdentity who) implements Outcome {

        @Override
        public Optional<OpenIdentity> identity() {
            return Optional.of(who);
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /** Something was not as it must be, which may be an attack or a fault of the provider: nobody is signed in. */
    record Refused(Part part, String detail) implements Outcome {

        @Override
        public String reason() {
            return part.name().toLowerCase(Locale.ROOT) + ": " + detail;
        }
    }

    /**
     * The provider says {@code access_denied}: the person turned back, or one of some twenty reasons that are not told
     * apart. What is said to the person must suit them all.
     */
    record Aborted() implements Outcome {

        @Override
        public String reason() {
            return "access_denied";
        }
    }

    /** The provider is down, too slow, or says that it has a technical problem. */
    record Unreachable(String reason) implements Outcome {}

    /** Where something was wrong. */
    enum Part {
        /** What the provider publishes about itself. */
        DISCOVERY,
        /** The browser does not bring back what it was given, or too late. */
        STATE,
        /** Another provider than the one asked answers. */
        ISSUER,
        /** The provider names an error other than {@code access_denied}. */
        ANSWER,
        /** The answer to the code. */
        TOKEN,
        /** The signed token that says who it is. */
        ID_TOKEN,
        /** What the provider says of the person. */
        USERINFO
    }
}
