package fr.aladdin.mailbox;

import java.util.List;

/** A message between people, with what those of its recipients received whom the reader looks after. */
public record Carried(Dispatch dispatch, List<DispatchCopy> copies) {
    public Carried {
        copies = List.copyOf(copies);
    }

    /** Reported by somebody, and not looked after yet. */
    public boolean isWaiting() {
        return copies.stream().anyMatch(DispatchCopy::isWaiting);
    }

    public boolean wasReported() {
        return copies.stream().anyMatch(copy -> copy.reportedAt().isPresent());
    }

    public boolean isRemoved() {
        return copies.stream().allMatch(DispatchCopy::isRemoved);
    }
}
