package fr.aladdin.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who do something at the same time, each in a thread of their own, until all have done it. */
final class Load {

    private final Server server;

    Load(Server server) {
        this.server = server;
    }

    Measured run(String name, Timings timings, List<Callable<Void>> people) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        Spent before = server.spent();
        long begin = System.nanoTime();
        try {
            List<Future<Void>> all = threads.invokeAll(people);
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(name + " failed", failed.getCause());
        } finally {
            threads.shutdown();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Measured(name, seconds, timings, server.spent().since(before));
    }
}
