package realtime.conformance.session;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.run.Waiting;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/**
 * What a server answers to a handshake.
 *
 * @param head its answer
 * @param early what came behind it in the same segments
 */
record Reply(ResponseHead head, Bytes early) {
    static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final int LONGEST_HEAD = 65_536;

    /**
     * Sends the request, and reads the answer.
     *
     * @throws IOException if there is none in time
     * @throws MalformedHeadException if it is no HTTP
     */
    static Reply to(RequestHead request, Channel channel) throws IOException, MalformedHeadException {
        channel.send(request.encode(), Cuts.NONE);
        Bytes received = Bytes.EMPTY;
        ResponseHead head;
        do { // 103 and the like: the final answer follows (RFC 9110 section 15.2)
            received = head(channel, received);
            int end = received.indexOf(END) + END.size();
            head = ResponseHead.parse(received.slice(0, end));
            received = received.from(end);
        } while (head.status() > 101 && head.status() < 200);
        return new Reply(head, received);
    }

    /** Reads on until a whole head is there. */
    private static Bytes head(Channel channel, Bytes before) throws IOException {
        Bytes received = before;
        Duration patience = Waiting.answer();
        long until = System.nanoTime() + patience.toNanos();
        while (received.indexOf(END) < 0) {
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (received.size() > LONGEST_HEAD || left.isNegative() || left.isZero()) {
                Waiting.inVain(patience);
                throw new IOException("the head of its answer does not end");
            }
            received = received.plus(next(channel, left));
        }
        return received;
    }

    private static Bytes next(Channel channel, Duration time) throws IOException {
        try {
            return channel.receive(time);
        } catch (SocketTimeoutException e) {
            Waiting.inVain(time);
            throw e;
        }
    }

    boolean switches() {
        return head.status() == 101;
    }

    /** The lines of its extensions. */
    List<String> extensions() {
        return head.fields().all(EXTENSIONS);
    }
}
