package realtime.workbook;

import java.io.Closeable;
import java.io.IOException;
import realtime.workbook.live.LivePages;

/** The rendered book on a port of this machine, with cards that follow the learner's files and experiments that run. */
public final class LiveBook implements Closeable {
    private final BookServer server;
    private final LivePages live;
    private final String address;

    private LiveBook(House house, int port) throws IOException {
        server = new BookServer(house.book(), port);
        live = new LivePages(house);
        server.leave(LivePages.PATH, live);
        address = server.start();
    }

    /**
     * Serves it in the background.
     *
     * @param port 0 takes a free one
     * @throws IOException if the port cannot be had, or there is no book
     */
    public static LiveBook start(House house, int port) throws IOException {
        return new LiveBook(house, port);
    }

    /** Closes it when this process ends, so that no experiment goes on alone. */
    LiveBook forLife() {
        Runtime.getRuntime().addShutdownHook(new Thread(live::close));
        return this;
    }

    /** Where, with a slash at the end. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        live.close();
        server.stop();
    }
}
