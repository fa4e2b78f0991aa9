package realtime.conformance.driver;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes a channel that lives too long, even within a write that blocks. */
final class Watch {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());
    private static final Map<Channel, Future<?>> RUNNING = new ConcurrentHashMap<>();

    private Watch() {}

    /** Lets {@code channel} expire after {@code time}. */
    static void end(Channel channel, Duration time) {
        RUNNING.put(channel, CLOCK.schedule(channel::expire, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** It has ended by itself. */
    static void forget(Channel channel) {
        Future<?> end = RUNNING.remove(channel);
        if (end != null) {
            end.cancel(false);
        }
    }
}
