package fr.aladdin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The commands that Payara Micro carries out before it starts. */
final class BootCommands {

    private static final String LISTENER =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final String ADDRESS =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private BootCommands() {}

    static Path write(Path folder, ListenAddress address) throws IOException {
        String commands = String.join(
                "\n",
                "set " + ADDRESS + address.text(),
                "set " + LISTENER + "compression=on",
                "set " + LISTENER + "compression-min-size-bytes=512",
                "set " + LISTENER
                        + "compressable-mime-type=text/html,text/css,text/plain,text/xml,application/xhtml+xml,"
                        + "application/javascript,text/javascript,application/json,image/svg+xml",
                "set " + LISTENER + "xpowered-by=false",
                "set " + LISTENER + "server-header=false",
                "set configs.config.server-config.http-service.access-logging-enabled=false",
                // what the server tells of itself is not for strangers; /health says no more than UP
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                "");
        return Files.writeString(folder.resolve("pre-boot.asadmin"), commands);
    }
}
