package fr.aladdin.mailbox.web;

import com.ibm.icu.text.ListFormatter;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Dispatches;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.Neighbour;
import fr.aladdin.mailbox.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real people whom this person may write to, who reads what is written, and who hears of a report. */
@Named("mailPeople")
@RequestScoped
public class PeopleBacking {
    @Inject
    private People people;

    @Inject
    private Dispatches dispatches;

    @Inject
    private WriteBacking writing;

    @Inject
    private MessageBacking message;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PracticeWords words;

    @Inject
    private MessagesOfPage msg;

    private @Nullable List<People.Person> all;
    private @Nullable List<String> hearing;

    public List<People.Person> all() {
        List<People.Person> known = all;
        if (known == null) {
            known = people.list(signedIn.accountId());
            all = known;
        }
        return known;
    }

    /** Who can read the message on the writing page, sentence by sentence; nothing when nobody real can be written to. */
    public List<String> readers() {
        Draft page = writing.page();
        if (page == null || all().isEmpty()) {
            return List.of();
        }
        Collection<Neighbour> reached =
                people.reached(signedIn.accountId(), page.recipients()).values();
        return reached.isEmpty() ? inGeneral() : about(reached);
    }

    private List<String> inGeneral() {
        List<String> trainers = all().stream()
                .map(People.Person::neighbour)
                .filter(Neighbour::trainer)
                .map(Neighbour::name)
                .toList();
        return trainers.isEmpty() ? List.of() : List.of(sentence("mailbox_write.readers.general", trainers));
    }

    private List<String> about(Collection<Neighbour> reached) {
        List<String> said = new ArrayList<>();
        said.add(sentence(
                "mailbox_write.readers", reached.stream().map(Neighbour::name).toList()));
        List<String> others = reached.stream()
                .filter(person -> !person.trainer())
                .map(Neighbour::circle)
                .distinct()
                .flatMap(circle -> people.listTrainers(circle).stream())
                .filter(trainer ->
                        reached.stream().noneMatch(one -> one.account().equals(trainer.account())))
                .map(Neighbour::name)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            said.add(sentence("mailbox_write.readers.trainers", others));
        }
        return said;
    }

    /** Whether the message on the screen was written by a person. */
    public boolean isFromPerson() {
        Message shown = message.message();
        return shown != null && shown.sender().isPresent();
    }

    /** Whom a report of the message on the screen is told to; nobody's name when there is nobody to tell. */
    public String hearing() {
        List<String> known = hearing;
        if (known == null) {
            Message shown = message.message();
            known = shown == null ? List.of() : dispatches.listHearing(shown);
            hearing = known;
        }
        return known.isEmpty() ? "" : joined(known);
    }

    private String sentence(String key, List<String> names) {
        return msg.of(key, names.size(), joined(names));
    }

    /** « Ahmet, Mariam et Rosa », as the language of the page joins names; each name keeps its own direction. */
    private String joined(List<String> names) {
        Stream<String> apart = names.stream().map(name -> "\u2068" + name + "\u2069");
        return ListFormatter.getInstance(words.language().locale()).format(apart.toList());
    }
}
