package realtime.ch04.handshake;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/** What a server does with a connection once it is a WebSocket. */
@FunctionalInterface
public interface Upgraded {
    /**
     * Talks to the client. When this method returns, the connection is closed.
     *
     * @param request what the client asked for
     * @param response the 101 that has just been sent: it names the subprotocol and the extensions
     * @param in what the client sends; octets that arrived together with the request come first
     * @param socket what is written to it the client will read; whoever reads takes {@code in}
     * @throws IOException if the connection breaks
     */
    void talk(RequestHead request, ResponseHead response, InputStream in, Socket socket) throws IOException;
}
