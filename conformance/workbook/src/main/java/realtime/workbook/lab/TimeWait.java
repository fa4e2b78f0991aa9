package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import realtime.conformance.driver.Patience;

/** Two connections, one ended by the server first, one by the client: on whose side does TCP keep the port? */
final class TimeWait implements Experiment {
    private static final int TRIES = 10;
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    @Override
    public String name() {
        return "time-wait";
    }

    @Override
    public String summary() {
        return "who ends TCP first, and whose port is kept for a while";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        Table table = new Table().row("TCP is ended first by", "the server's port", "the client's port");
        for (boolean serverFirst : new boolean[] {true, false}) {
            tell(table, serverFirst);
        }
        table.print(out);
    }

    private static void tell(Table table, boolean serverFirst) throws IOException, InterruptedException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        int serverPort;
        int clientPort;
        try (ServerSocket listener = new ServerSocket(quietPort(), 1, loopback);
                Socket client = new Socket(loopback, listener.getLocalPort(), loopback, quietPort());
                Socket server = listener.accept()) {
            serverPort = listener.getLocalPort();
            clientPort = client.getLocalPort();
            Socket first = serverFirst ? server : client;
            Socket second = serverFirst ? client : server;
            first.shutdownOutput();
            second.getInputStream().read(); // the end has come
            second.close();
            first.getInputStream().read();
        }
        table.row(serverFirst ? "the server" : "the client", state(serverPort), state(clientPort));
    }

    /** A free port that the system gives to nobody by itself: else another program could have it a moment later. */
    private static int quietPort() throws IOException {
        for (int i = 0; i < 10 * TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port from " + FIRST + " to " + LAST);
    }

    /** Whether a program that does not insist can have the port. */
    private static String state(int port) throws InterruptedException {
        boolean free = isFree(port);
        for (int i = 0; i < TRIES && !free; i++) { // the last acknowledgement may still be on its way
            Thread.sleep(Patience.silence().dividedBy(TRIES));
            free = isFree(port);
        }
        return free ? "free" : "kept";
    }

    private static boolean isFree(int port) {
        try (ServerSocket again = new ServerSocket()) {
            again.setReuseAddress(false);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
