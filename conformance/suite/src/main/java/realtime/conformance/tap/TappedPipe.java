package realtime.conformance.tap;

import java.io.IOException;
import java.net.Socket;
import realtime.wire.Bytes;

/** One direction of a tapped connection. */
final class TappedPipe implements Runnable {
    /** So many octets are told; what comes behind them is handed on in silence. */
    private static final int MOST_TOLD = 1 << 16;

    private static final int CHUNK = 4_096;

    private final int connection;
    private final TapEvent.From from;
    private final Socket source;
    private final Socket target;
    private final TapHub hub;
    private int told;
    private boolean full;

    TappedPipe(int connection, TapEvent.From from, Socket source, Socket target, TapHub hub) {
        this.connection = connection;
        this.from = from;
        this.source = source;
        this.target = target;
        this.hub = hub;
    }

    @Override
    public void run() {
        byte[] buffer = new byte[CHUNK];
        try {
            int count;
            while ((count = source.getInputStream().read(buffer)) >= 0) {
                pass(Bytes.of(buffer, 0, count));
            }
            tell(TapEvent.What.END, Bytes.EMPTY);
            target.shutdownOutput();
        } catch (IOException e) { // one of the two has gone at once: the other one learns it too
            tell(TapEvent.What.END, Bytes.EMPTY);
            close(source);
            close(target);
        }
    }

    /** Tells these octets and hands them on. */
    void pass(Bytes octets) throws IOException {
        if (told + octets.size() <= MOST_TOLD) {
            told += octets.size();
            tell(TapEvent.What.OCTETS, octets);
        } else if (!full) {
            full = true;
            told = MOST_TOLD;
            tell(TapEvent.What.FULL, Bytes.EMPTY);
        }
        target.getOutputStream().write(octets.toArray());
        target.getOutputStream().flush();
    }

    private void tell(TapEvent.What what, Bytes octets) {
        hub.tell(new TapEvent(connection, what, from, octets));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }
}
