package fr.aladdin.browser;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What pages weigh on the line. */
final class Weight {

    private Weight() {}

    /** Without what the browser kept: what it keeps for a year is asked for once. */
    static List<Request> sent(List<Request> requests) {
        Set<String> kept = new HashSet<>();
        return requests.stream()
                .filter(request -> !request.url().contains("/assets/") || kept.add(request.url()))
                .toList();
    }

    /** Bytes of the answers, as they came over the line. */
    static long bytes(List<Request> requests) {
        long sum = 0;
        for (Request request : requests) {
            Sizes sizes = request.sizes();
            sum += sizes.responseBodySize + sizes.responseHeadersSize;
        }
        return sum;
    }
}
