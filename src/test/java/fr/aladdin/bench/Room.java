package fr.aladdin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The trainer of the demonstration, who makes a group and draws its cards, as a trainer does. */
final class Room {

    private static final int SHEET = 30;

    private final Visitor trainer;

    private Room(Visitor trainer) {
        this.trainer = trainer;
    }

    static Room enter(Visitor visitor) throws IOException, InterruptedException {
        visitor.open("/signin/staff");
        visitor.press(
                "form:has(#email) button[type=submit]",
                Map.of(
                        "email",
                        List.of("julien@aladdin.example"),
                        "passphrase",
                        List.of("lampe canal tilleul panier")));
        return new Room(visitor);
    }

    /** So many new participants, each with the card that opens their account. */
    List<Card> welcome(int people) throws IOException, InterruptedException {
        List<Card> cards = new ArrayList<>();
        for (int done = 0; done < people; done += SHEET) {
            cards.addAll(group("Mesure " + (done / SHEET + 1), Math.min(SHEET, people - done)));
        }
        return cards;
    }

    private List<Card> group(String name, int people) throws IOException, InterruptedException {
        trainer.open("/training/groups");
        trainer.press("form[method=post]:has(#place) button[type=submit]", Map.of("name", List.of(name)));
        String address = trainer.page().select("th a[href*='/training/group?']").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .absUrl("href");
        for (int i = 1; i <= people; i++) {
            trainer.open(address);
            trainer.press("button[name=act][value=add]", Map.of("name", List.of("Personne " + i)));
        }
        trainer.open(address);
        trainer.follow("a[href*='/training/cards?']");
        List<String> all = trainer.page().select("input[name=person]").eachAttr("value");
        Document sheet = trainer.press("form:has(input[name=person]) button[type=submit]", Map.of("person", all));
        return sheet.select(".sheet li:has(.num)").stream().map(Room::card).toList();
    }

    private static Card card(Element printed) {
        List<String> words = printed.select("ol li").eachText();
        return new Card(printed.select(".num").text(), words);
    }

    /** The fields of the sign-in page, filled in with that card. */
    static Map<String, List<String>> signInWith(Card card) {
        Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
        fields.put("number", List.of(card.number()));
        IntStream.range(0, card.words().size())
                .forEach(i -> fields.put("word" + (i + 1), List.of(card.words().get(i))));
        return fields;
    }
}
