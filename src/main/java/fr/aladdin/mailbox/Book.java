package fr.aladdin.mailbox;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's address book, by name. */
public record Book(List<BookEntry> entries) {

    public Book {
        entries = List.copyOf(entries);
    }

    /** Puts both together; what the person wrote about an address stands before what everybody is given. */
    static Book of(List<BookEntry> own, List<BookEntry> given) {
        Map<Address, BookEntry> all = new LinkedHashMap<>();
        own.forEach(entry -> all.putIfAbsent(entry.address(), entry));
        given.forEach(entry -> all.putIfAbsent(entry.address(), entry));
        return new Book(all.values().stream()
                .sorted(Comparator.comparing((BookEntry entry) -> Sorting.key(entry.name()))
                        .thenComparing(entry -> entry.address().value()))
                .toList());
    }

    /** What a search in the book found, and whether it had to guess. */
    public record Found(List<BookEntry> entries, boolean guessed) {}

    /** The entries whose name or address has every word; when there are none, those with words that are near. */
    public Found search(String typed) {
        List<String> words = SearchWords.read(typed).words();
        List<BookEntry> exact = entries.stream()
                .filter(entry -> words.stream().allMatch(text(entry)::contains))
                .toList();
        return exact.isEmpty()
                ? new Found(
                        entries.stream()
                                .filter(entry -> words.stream().allMatch(word -> hasNear(entry, word)))
                                .toList(),
                        true)
                : new Found(exact, false);
    }

    public Optional<BookEntry> find(Address address) {
        return entries.stream().filter(entry -> entry.address().equals(address)).findFirst();
    }

    /** The entry that the person wrote themselves under that id. */
    public Optional<BookEntry> findOwn(UUID id) {
        return entries.stream().filter(entry -> id.equals(entry.id())).findFirst();
    }

    private static boolean hasNear(BookEntry entry, String word) {
        return Arrays.stream(text(entry).split("[ .@]+", -1)).anyMatch(part -> Nearness.isNear(word, part));
    }

    private static String text(BookEntry entry) {
        return SearchWords.fold(entry.name()) + " " + entry.address().value();
    }
}
