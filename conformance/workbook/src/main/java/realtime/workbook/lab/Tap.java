package realtime.workbook.lab;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** One end of a TCP connection on loopback that counts every octet, both ways. Every read is bounded in time. */
final class Tap implements AutoCloseable {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final int MOST = 65_536;

    private final Socket socket;
    private long sent;
    private long received;

    Tap(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) Patience.answer().toMillis());
    }

    static Tap to(int port) throws IOException {
        return new Tap(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    void send(Bytes octets) throws IOException {
        socket.getOutputStream().write(octets.toArray());
        socket.getOutputStream().flush();
        sent += octets.size();
    }

    /** The next octets up to an empty line, that line included, and not one more; fewer if the peer ends. */
    Bytes readHead() throws IOException {
        byte[] head = new byte[MOST];
        int count = 0;
        int octet = 0;
        while (count < MOST && !endsWithEmptyLine(head, count) && (octet = input().read()) >= 0) {
            head[count++] = (byte) octet;
        }
        received += count;
        return Bytes.of(head, 0, count);
    }

    private static boolean endsWithEmptyLine(byte[] head, int count) {
        return count >= END.size() && Bytes.of(head, count - END.size(), count).equals(END);
    }

    /** Exactly {@code count} octets; fewer if the peer ends. */
    Bytes read(int count) throws IOException {
        byte[] octets = input().readNBytes(count);
        received += octets.length;
        return Bytes.of(octets);
    }

    /** What comes in one piece, {@link Bytes#EMPTY} at the end. */
    Bytes readSome() throws IOException {
        byte[] octets = new byte[MOST];
        int count = Math.max(0, input().read(octets));
        received += count;
        return Bytes.of(octets, 0, count);
    }

    /** Reads on until the peer ends its side, and drops what comes. */
    void readToTheEnd() throws IOException {
        while (!readSome().isEmpty()) {
            // nobody wants it any more
        }
    }

    InputStream input() throws IOException {
        return socket.getInputStream();
    }

    /** From now on a read waits no longer than this. */
    void patience(Duration longest) throws IOException {
        socket.setSoTimeout((int) longest.toMillis());
    }

    /** Ends this side: the peer reads what was sent, and then the end. */
    void end() throws IOException {
        socket.shutdownOutput();
    }

    /** The connection under it, for experiments with TCP itself. */
    Socket socket() {
        return socket;
    }

    /** All octets so far, both ways. */
    long total() {
        return sent + received;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
