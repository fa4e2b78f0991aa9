package realtime.workbook;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import realtime.conformance.driver.Patience;

/** One connection before the run: whether anybody is there at all. */
final class Probe {
    private Probe() {}

    /** Why no connection can be made; empty if one can. */
    static String of(Endpoint endpoint, SocketFactory sockets) {
        InetSocketAddress address = endpoint.address();
        String where = endpoint.host() + ":" + endpoint.port();
        if (address.isUnresolved()) {
            return "The name " + endpoint.host() + " is not known here.";
        }
        try (Socket socket = sockets.createSocket()) {
            socket.setSoTimeout((int) Patience.answer().toMillis());
            socket.connect(address, (int) Patience.connect().toMillis());
            if (socket instanceof SSLSocket tls) {
                tls.startHandshake();
            }
            return "";
        } catch (SSLException e) {
            return "TLS with " + where + " fails: " + e.getMessage()
                    + ". A certificate of your own can be trusted with --cacert FILE, any with --insecure.";
        } catch (SocketTimeoutException e) {
            return "Nobody accepts a connection at " + where + " in time.";
        } catch (IOException e) {
            return "Nobody accepts connections at " + where + ": " + e.getMessage() + ".";
        }
    }
}
