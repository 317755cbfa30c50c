package fr.aladdin.mailbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The address of somebody known that an address of nobody was probably meant to be. */
final class NearAddress {
    private static final int MOST_IN_HOST = 8;

    private NearAddress() {}

    /** The nearest one, if it is within a slip or two of what was written. */
    static Optional<Address> among(Collection<Address> known, Address written) {
        return known.stream()
                .filter(address -> !address.equals(written))
                .filter(address -> Nearness.isNear(written.value(), address.value()) || hasSameName(written, address))
                .min(Comparator.comparingInt((Address address) -> Nearness.distance(written.value(), address.value()))
                        .thenComparing(Address::value));
    }

    /** The same name before the @, and after it something that resembles or lacks a part. */
    private static boolean hasSameName(Address written, Address known) {
        return written.name().equals(known.name())
                && (Nearness.distance(written.host(), known.host()) <= MOST_IN_HOST
                        || parts(known).containsAll(parts(written)));
    }

    private static List<String> parts(Address address) {
        return List.of(address.host().split("\\."));
    }
}
