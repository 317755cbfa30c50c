package fr.aladdin.catalogue.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a step chooses of the practice journey: where one wants to go, how one gets in, what comes between.
 *
 * @param person who is played
 * @param service where the person wants to go: a service, or an account itself
 * @param throughOlivette whether the service offers Olivette
 * @param throughOwn whether the service has a sign-in of its own
 * @param accounts those that Olivette offers
 * @param has those of which the papers are lent
 * @param beside the account that somebody else left on this machine, at Olivette's door or at the service's own
 * @param forgotten the site whose password nobody remembers: it is not lent
 * @param resetInSpam whether the message about a new password lies in Indésirables
 * @param resetMessage the message of the module that comes into the practice mailbox in its place, once it is asked for
 * @param unrecognised the account with which Olivette does not find the person by the name that they use
 * @param code the second proof that sites ask for
 * @param falsePage the false page that a message leads to, at the beginning
 * @param leftOpen who left the service open on this machine
 * @param begins where the person is at the beginning
 * @param extras what else is there
 */
public record JourneyPlan(
        PracticePerson person,
        Site service,
        boolean throughOlivette,
        boolean throughOwn,
        List<Site> accounts,
        List<Site> has,
        Optional<Beside> beside,
        Optional<Site> forgotten,
        boolean resetInSpam,
        Optional<String> resetMessage,
        Optional<Site> unrecognised,
        Optional<Code> code,
        Optional<FalsePage> falsePage,
        Optional<PracticePerson> leftOpen,
        Beginning begins,
        Set<Extra> extras) {

    /** Somebody else's account on the page of that account; {@code open}: one press and one is in as that person. */
    public record Beside(Site account, PracticePerson person, boolean open) {}

    /** A page with another address that wants a bank card, or the password. */
    public record FalsePage(String host, boolean asksCard) {}

    /** Where a code for one use comes from. */
    public enum Code {
        SMS,
        /** An application of the telephone that shows one all the time. */
        APP,
        /** A list of recovery codes on paper. */
        PAPER
    }

    /** Where a journey begins. */
    public enum Beginning {
        /** Before the service, or what leads to it. */
        OUTSIDE,
        /** On the service, signed in, with the first of the accounts whose papers are lent. */
        INSIDE,
        /** Behind the link of the message about a new password. */
        NEW_PASSWORD
    }

    /** What else may be there. */
    public enum Extra {
        /** The service also offers to make one more account. */
        OFFERS_ACCOUNT,
        /** After the code somebody telephones and wants it. */
        CALLER,
        /** The browser offers to keep the password. */
        SAVES_PASSWORDS,
        /** A password manager fills in where it knows the address. */
        MANAGER,
        /** The password can be changed once inside. */
        CHANGES_PASSWORD,
        /** Once inside one sees where else the account is open. */
        DEVICES,
        /** The window can be closed, and the machine is left as it is. */
        SHARED
    }

    public JourneyPlan {
        accounts = List.copyOf(accounts);
        has = List.copyOf(has);
        extras = Set.copyOf(extras);
    }

    public boolean has(Extra extra) {
        return extras.contains(extra);
    }

    /** Whether the message about a new password for this site comes into the practice mailbox. */
    boolean writesToPracticeMailbox(Site site) {
        return resetMessage.isPresent() && forgotten.filter(site::equals).isPresent();
    }

    /** Whether the person knows what to type there. */
    boolean knows(Site site) {
        return (has.contains(site) || site.equals(service))
                && forgotten.filter(site::equals).isEmpty();
    }
}
