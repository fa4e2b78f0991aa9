package realtime.conformance.driver;

import java.time.Duration;

/** How long the suite waits; scaled by one factor for slow machines (system property {@code realtime.patience}, default 1). */
public final class Patience {
    private static final double FACTOR = Double.parseDouble(System.getProperty("realtime.patience", "1"));

    private Patience() {}

    /** For an answer: two seconds. A healthy peer answers at once, so only a hung one costs this much. */
    public static Duration answer() {
        return scaled(2_000);
    }

    /** For a connection to be accepted: two seconds. */
    public static Duration connect() {
        return scaled(2_000);
    }

    /** For a thing that should not happen (such as a client that speaks too early): a fifth of a second. */
    public static Duration silence() {
        return scaled(200);
    }

    /** For a client that has said that it failed, to close as well: three tenths of a second. */
    public static Duration afterwards() {
        return scaled(300);
    }

    /** For a client to connect: a program of its own may have to start first. Ten seconds, and less if it says that it failed. */
    public static Duration start() {
        return scaled(10_000);
    }

    /** For all that happens on one connection, whatever the peer does: ten seconds. */
    public static Duration connection() {
        return scaled(10_000);
    }

    private static Duration scaled(long millis) {
        return Duration.ofMillis(Math.round(millis * FACTOR));
    }
}
