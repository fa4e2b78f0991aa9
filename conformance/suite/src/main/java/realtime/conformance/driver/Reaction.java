package realtime.conformance.driver;

import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** What a client did with a call. */
public sealed interface Reaction {
    /** Why there is no request where TLS was to be spoken. */
    String NO_TLS = "it does not speak TLS";

    /** A few words that tell reactions apart: {@code open}, {@code closed}. */
    String summary();

    /**
     * It opened no connection.
     *
     * @param why in the client's words, if it has any
     * @param told whether it said so; else it may still be waiting for something
     */
    record NoConnection(String why, boolean told) implements Reaction {
        @Override
        public String summary() {
            return told ? "an error before anything was sent" : "no connection";
        }
    }

    /**
     * It opened a connection, but what it sent is no request.
     *
     * @param sent all that it sent
     */
    record NoRequest(String why, Bytes sent) implements Reaction {
        @Override
        public String summary() {
            return "no request: " + why;
        }
    }

    /**
     * It sent a request and got its answer.
     *
     * @param line how it got there
     * @param request the request
     * @param octets the request as it was sent
     * @param early what it sent behind the request before the answer was complete
     * @param after what became of the connection
     * @param behind what it sent behind the answer
     */
    record Asked(Line line, RequestHead request, Bytes octets, Bytes early, After after, Bytes behind)
            implements Reaction {
        @Override
        public String summary() {
            return after.words();
        }
    }

    /**
     * The connection that carried a request.
     *
     * @param host to which the client was sent; through a proxy, for which it asked
     * @param port likewise
     * @param secure whether it spoke TLS
     * @param serverName the name in its ClientHello; empty if there was none
     * @param tunnel host and port that it asked a proxy for; empty if it asked for none
     */
    record Line(String host, int port, boolean secure, String serverName, String tunnel) {}

    /** What became of a connection behind the answer. */
    enum After {
        /** It answered the ping, or sent frames of its own. */
        OPEN("open"),
        /** It closed without a frame. */
        CLOSED("closed"),
        /** It sent a Close frame, and nothing before. */
        GOODBYE("a Close frame"),
        /** It sent something that is no frame. */
        NO_WEBSOCKET("no WebSocket"),
        /** It sent nothing and kept the connection. */
        HANGS("neither a pong nor a close in time");

        private final String words;

        After(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
