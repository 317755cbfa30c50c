package fr.aladdin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two small files that Payara Micro reads while it starts: its own settings, and where its log goes. */
final class BootCommands {

    private static final String LISTENER =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private BootCommands() {}

    static Path write(Path folder, Path log) throws IOException {
        String commands = String.join(
                "\n",
                "set " + LISTENER + "compression=on",
                "set " + LISTENER + "compression-min-size-bytes=512",
                "set " + LISTENER
                        + "compressable-mime-type=text/html,text/css,text/plain,text/xml,application/xhtml+xml,"
                        + "application/javascript,text/javascript,application/json,image/svg+xml",
                "set " + LISTENER + "xpowered-by=false",
                "set " + LISTENER + "server-header=false",
                "set configs.config.server-config.http-service.access-logging-enabled=false",
                "");
        return Files.writeString(folder.resolve("pre-boot.asadmin"), commands);
    }

    static Path writeLogging(Path folder, Path log) throws IOException {
        String properties = String.join(
                "\n",
                "handlers=java.util.logging.FileHandler",
                "java.util.logging.FileHandler.pattern="
                        + log.resolve("aladdin.log").toString().replace("\\", "/"),
                "java.util.logging.FileHandler.limit=10485760",
                "java.util.logging.FileHandler.count=5",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n",
                ".level=INFO",
                "");
        return Files.writeString(folder.resolve("logging.properties"), properties);
    }
}
