package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A face that keeps every screen, for tests. */
final class MemoryFace implements Face {
    private static final long LONGEST_SECONDS = 90;
    private final List<String> screens = new ArrayList<>();

    @Override
    public int width() {
        return 100;
    }

    @Override
    public int height() {
        return 200;
    }

    @Override
    public synchronized void show(List<String> lines) {
        screens.add(String.join("\n", lines));
        notifyAll();
    }

    @Override
    public void lend(Runnable other) {
        other.run();
    }

    /** How many screens there were. */
    synchronized int count() {
        return screens.size();
    }

    /** The first screen from number {@code from} on that is as wanted; fails if none comes. */
    synchronized int await(int from, Predicate<String> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        int looked = from;
        while (true) {
            for (; looked < screens.size(); looked++) {
                if (wanted.test(screens.get(looked))) {
                    return looked;
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                fail("no such screen; the last one was\n" + screens.getLast());
            }
            wait(left);
        }
    }

    synchronized String screen(int number) {
        return screens.get(number);
    }
}
