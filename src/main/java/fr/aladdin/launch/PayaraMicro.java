package fr.aladdin.launch;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Starts Payara Micro from the same file. It is reached by its name because the launcher is compiled without it. */
final class PayaraMicro {

    private PayaraMicro() {}

    static void start(List<String> arguments) throws Exception {
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException failed) {
            throw new CannotStart(
                    "The server did not start: the reason stands in log/aladdin.log of the data folder.", failed);
        }
    }
}
