package fr.aladdin.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;

/**
 * The network address at which Aladdin listens: one of this machine, or all of them.
 *
 * @param text in figures, such as {@code 127.0.0.1} or {@code ::1}
 */
record ListenAddress(String text) {

    /** Nobody but this machine itself. */
    static final String THIS_MACHINE = "127.0.0.1";

    /** Every network that this machine is in. */
    static final String EVERYWHERE = "0.0.0.0";

    private static final String FIGURES = "[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    /** @param text as it was set; empty for none */
    static void check(String text) {
        if (!text.isEmpty() && !isAddress(text)) {
            throw new CannotStart("ALADDIN_ADDRESS must be a network address in figures, such as " + THIS_MACHINE
                    + " (this machine alone) or " + EVERYWHERE + " (everybody); it is now \"" + text + "\".");
        }
    }

    /** Refuses an address that is not of this machine. */
    void expectHere() {
        try {
            InetAddress address = InetAddress.getByName(text);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new CannotStart("ALADDIN_ADDRESS is " + text + ", which is no address of this machine: choose one"
                        + " of its own, or " + EVERYWHERE + " for all of them.");
            }
        } catch (IOException unknown) {
            throw new CannotStart("ALADDIN_ADDRESS cannot be used (" + unknown.getMessage() + ").", unknown);
        }
    }

    InetSocketAddress with(int port) {
        return new InetSocketAddress(text, port);
    }

    /** Whether nobody on another machine can reach it. */
    boolean isThisMachineAlone() {
        return with(0).getAddress().isLoopbackAddress();
    }

    /** What stands for it in an address that is opened from here. */
    String host() {
        InetAddress address = with(0).getAddress();
        return address.isAnyLocalAddress() ? "localhost" : text.contains(":") ? "[" + text + "]" : text;
    }

    /** Figures are read as they stand, without asking anybody for a name. */
    private static boolean isAddress(String text) {
        try {
            return text.matches(FIGURES) && InetAddress.getByName(text) != null;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
