package realtime.conformance.driver;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A blocking client of this process, on a thread of its own. */
public final class ClientThread implements ClientProgram.Running {
    /** The client: connects, hands over what must be closed at the end, and talks until it is closed. */
    @FunctionalInterface
    public interface Body {
        void run(Resources resources) throws Exception;
    }

    /** Takes what must be closed when the call is over. */
    @FunctionalInterface
    public interface Resources {
        void add(AutoCloseable resource);
    }

    private final List<AutoCloseable> resources = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile String words = "";
    private volatile boolean ended;
    private volatile boolean stopped;

    private ClientThread(Body body) {
        thread = Thread.ofVirtual().unstarted(() -> run(body));
    }

    public static ClientThread start(Body body) {
        ClientThread running = new ClientThread(body);
        running.thread.start();
        return running;
    }

    private void run(Body body) {
        try {
            body.run(this::add);
        } catch (Exception e) {
            words = e.getClass().getSimpleName() + ": " + e.getMessage();
        } finally {
            ended = true;
        }
    }

    @Override
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public String words() {
        return words;
    }

    /** What comes when the call is over already is closed at once. */
    private void add(AutoCloseable resource) {
        resources.add(resource);
        if (stopped) {
            close(resource);
        }
    }

    @Override
    public void stop() {
        stopped = true;
        thread.interrupt();
        resources.forEach(this::close);
    }

    private void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            words = "closing failed: " + e.getMessage();
        }
    }
}
