package fr.aladdin.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Starts Payara Micro from the same file. It is reached by its name because the launcher is compiled without it. */
final class PayaraMicro {

    private PayaraMicro() {}

    /** @param host where, with the port, the started application must answer */
    static void start(List<String> arguments, String host, int port) throws Exception {
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException failed) {
            throw new CannotStart(
                    "The server did not start: the reason stands in log/aladdin.log of the data folder.", failed);
        }
        expectAnswer(host, port);
    }

    /** Payara reports a failed deployment in its log only; a page that does not come says it for certain. */
    private static void expectAnswer(String host, int port) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://" + host + ":" + port + "/help").toURL().openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(60_000);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new CannotStart("The server started, but Aladdin did not (" + connection.getResponseCode()
                    + "): the reason stands in log/aladdin.log of the data folder.");
        }
    }
}
