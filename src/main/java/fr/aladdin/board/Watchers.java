package fr.aladdin.board;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The boards that are open on this server, and who watches each. A watcher answers whether it still listens; one that
 * does not is forgotten.
 */
@ApplicationScoped
public class Watchers {

    private static final Logger LOG = Logger.getLogger(Watchers.class.getName());

    /** Shorter than proxies wait for a word, which is a minute as a rule. */
    private static final int BEAT_SECONDS = 5;

    /** Boards are said to be open again at every third beat. */
    private static final int RENEWED_EVERY = 3;

    @Resource
    private ManagedScheduledExecutorService later;

    @Inject
    private Clock clock;

    @Inject
    private OpenBoards open;

    private final Map<UUID, Watched> boards = new ConcurrentHashMap<>();
    private final AtomicInteger beats = new AtomicInteger();
    private volatile boolean heard;

    private record Watched(Pulse pulse, Set<Predicate<News>> watchers) {

        Watched() {
            this(new Pulse(), ConcurrentHashMap.newKeySet());
        }

        void tell(News news) {
            watchers.removeIf(watcher -> !watcher.test(news));
        }
    }

    @PostConstruct
    void beat() {
        Future<?> unused = later.scheduleAtFixedRate(
                () -> {
                    if (beats.getAndIncrement() % RENEWED_EVERY == 0) {
                        renew(Set.copyOf(boards.keySet()));
                    }
                    tellAll(News.BEAT);
                },
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Without the database nothing is heard in any case, and the boards are told so. */
    private void renew(Set<UUID> workshops) {
        try {
            if (!workshops.isEmpty()) {
                open.renew(workshops);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "boards wait for the database: {0}", away.getMessage());
        }
    }

    /**
     * From now on the watcher is told; first whether changes are heard of at all. A second later it is told again, for
     * the sake of what was under way in the database while the board was opened.
     */
    public void watch(UUID workshop, Predicate<News> watcher) {
        boards.compute(workshop, (id, known) -> {
            Watched board = known == null ? new Watched() : known;
            board.watchers().add(watcher);
            return board;
        });
        renew(Set.of(workshop));
        Future<?> unused = later.schedule(() -> changed(workshop), 1, TimeUnit.SECONDS);
        if (!watcher.test(heard ? News.CHANGED : News.LOST)) {
            leave(workshop, watcher);
        }
    }

    public void leave(UUID workshop, Predicate<News> watcher) {
        boards.computeIfPresent(workshop, (id, board) -> {
            board.watchers().remove(watcher);
            return board.watchers().isEmpty() ? null : board;
        });
    }

    /** Something of that workshop has changed. */
    void changed(UUID workshop) {
        Watched board = boards.get(workshop);
        if (board != null) {
            board.pulse().change(clock.instant()).ifPresent(wait -> tellAfter(wait, board));
        }
    }

    private void tellAfter(Duration wait, Watched board) {
        Future<?> unused = later.schedule(
                () -> {
                    board.pulse().tell(clock.instant());
                    board.tell(News.CHANGED);
                },
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** The database is heard again; what was said meanwhile is in it. */
    void hear() {
        heard = true;
        renew(Set.copyOf(boards.keySet()));
        tellAll(News.CHANGED);
    }

    void lose() {
        heard = false;
        tellAll(News.LOST);
    }

    private void tellAll(News news) {
        boards.values().forEach(board -> board.tell(news));
        boards.keySet()
                .forEach(id -> boards.computeIfPresent(
                        id, (same, board) -> board.watchers().isEmpty() ? null : board));
    }
}
