package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/** What a writer foresaw that may be typed. All the parts that are given must hold. */
public record TypedPattern(List<String> typed, Optional<String> contains, Optional<String> lacks, boolean blank) {

    public boolean fits(String answer) {
        if (answer.isBlank() || blank) {
            return answer.isBlank() && blank;
        }
        String plain = Tolerance.plain(answer);
        return (typed.isEmpty() || typed.stream().anyMatch(one -> Tolerance.NONE.same(one, answer)))
                && contains.filter(part -> !plain.contains(Tolerance.plainPart(part)))
                        .isEmpty()
                && lacks.filter(part -> plain.contains(Tolerance.plainPart(part)))
                        .isEmpty();
    }
}
