package fr.aladdin.learning.web;

import java.util.ArrayList;
import java.util.List;

/** The parts of a progress bar: « on » behind, « now » here, nothing ahead. */
final class ProgressBar {

    private ProgressBar() {}

    /** @param now from 1; 0 before the beginning, more than {@code of} after the end */
    static List<String> of(int now, int of) {
        List<String> parts = new ArrayList<>();
        for (int part = 1; part <= of; part++) {
            parts.add(part < now ? "on" : part == now ? "now" : "");
        }
        return parts;
    }
}
