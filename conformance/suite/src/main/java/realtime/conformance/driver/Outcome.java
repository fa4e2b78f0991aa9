package realtime.conformance.driver;

import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/** What a server did with a handshake. */
public sealed interface Outcome {
    /** All that it sent. */
    Bytes received();

    /** Whether it cost the whole time of waiting. */
    default boolean hangs() {
        return this instanceof Silent || this instanceof Answer answer && answer.after() == After.HANGS;
    }

    /** A few words that tell outcomes apart: {@code HTTP 404}, {@code 101}, {@code closed}. */
    String summary();

    /**
     * It answered in HTTP's words.
     *
     * @param head the response head; interim answers before it (103 and the like) are skipped
     * @param after what became of the connection
     * @param received all octets
     * @param behind those behind the head
     */
    record Answer(ResponseHead head, After after, Bytes received, Bytes behind) implements Outcome {
        /** Whether a frame behind a 101 has one of RSV1 to RSV3 set (RFC 6455 section 5.2). */
        public boolean usesReservedBits() {
            return Sentinel.usesReservedBits(behind);
        }

        @Override
        public String summary() {
            return head.status() == 101 ? "101" : "HTTP " + head.status();
        }
    }

    /** It sent something that is no HTTP response. */
    record Garbage(String why, Bytes received) implements Outcome {
        @Override
        public String summary() {
            return "no HTTP: " + why;
        }
    }

    /** It closed the connection before a complete response; FIN and RST are one. */
    record Closed(Bytes received) implements Outcome {
        @Override
        public String summary() {
            return received.isEmpty() ? "closed without an answer" : "closed within its answer";
        }
    }

    /** It kept the connection and sent nothing more within the time. */
    record Silent(Bytes received) implements Outcome {
        @Override
        public String summary() {
            return received.isEmpty() ? "no answer in time" : "an unfinished answer";
        }
    }

    /** What became of a connection behind the response head. */
    enum After {
        /** Behind a 101: the sentinel message came back, and the sentinel ping was answered. */
        ECHOES,
        /** Behind a 101: something else came, or the connection ended. */
        NO_WEBSOCKET,
        /** Behind a 101: nothing came in time. */
        HANGS,
        /** No 101, so nothing was tried. */
        STAYS_HTTP
    }
}
