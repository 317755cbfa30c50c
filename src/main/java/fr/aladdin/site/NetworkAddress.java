package fr.aladdin.site;

import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From which network address a request comes, for the limits of missed tries. Only what a trusted proxy says about whom
 * it speaks for is believed; whoever asks may have written the rest of {@code X-Forwarded-For}. Of version 6 the first half
 * counts: the other is chosen by whoever sits there.
 */
@ApplicationScoped
public class NetworkAddress {

    private static final String LITERAL = "[0-9a-fA-F.:]{2,45}";
    private static final int HALF = 8;

    @Inject
    private Settings settings;

    public String of(HttpServletRequest request) {
        Set<String> trusted = settings.trustedProxies().stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return place(of(request.getRemoteAddr(), forwarded, trusted));
    }

    /**
     * @param peer who speaks to this server
     * @param forwarded the values of {@code X-Forwarded-For}, in their order
     * @param trusted addresses of proxies that are believed
     * @return the last address of the chain that is no trusted proxy
     */
    static String of(String peer, List<String> forwarded, Set<String> trusted) {
        List<String> chain = new ArrayList<>();
        forwarded.forEach(value -> chain.addAll(List.of(value.split(","))));
        String believed = peer;
        for (int i = chain.size() - 1; i >= 0 && trusted.contains(believed); i--) {
            String before = chain.get(i).strip();
            if (!before.matches(LITERAL)) {
                return believed;
            }
            believed = before;
        }
        return believed;
    }

    /** What counts as one place: an address of version 4, or the 64 bits of version 6 that one connection is given. */
    static String place(String address) {
        String literal = address.replaceFirst("%.*", "");
        if (!literal.contains(":") || !literal.matches(LITERAL)) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(literal);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(read.getAddress(), 0, HALF) + "/64"
                    : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
