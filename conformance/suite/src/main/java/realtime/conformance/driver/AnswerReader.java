package realtime.conformance.driver;

import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/** Collects what a server sends and says what it is: a head, garbage, an echo behind a 101. */
final class AnswerReader {
    /** More than this is no answer to a handshake, however it goes on. */
    static final int LIMIT = 65_536;

    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final Bytes HTTP = Bytes.latin1("HTTP/");

    private Bytes received = Bytes.EMPTY;
    private ResponseHead head;
    private int headEnd;
    private String broken;

    /** Takes what came. */
    void take(Bytes octets) {
        received = received.plus(octets);
        if (head == null && broken == null) {
            readHead();
        }
    }

    private void readHead() {
        Bytes rest = received.from(headEnd);
        int common = Math.min(rest.size(), HTTP.size());
        if (!rest.slice(0, common).equals(HTTP.slice(0, common))) {
            broken = "the first octets are not HTTP/";
            return;
        }
        int end = rest.indexOf(END);
        if (end < 0) {
            broken = rest.size() > LIMIT ? "no end of the head within " + LIMIT + " octets" : null;
            return;
        }
        try {
            ResponseHead next = ResponseHead.parse(rest.slice(0, end + END.size()));
            headEnd += end + END.size();
            if (isInterim(next.status()) && received.size() <= LIMIT) {
                readHead();
            } else {
                head = next;
            }
        } catch (MalformedHeadException e) {
            broken = e.getMessage();
        }
    }

    /** 102, 103 and the like: the final answer follows (RFC 9110 section 15.2). A 100 is the answer to {@code Expect}. */
    private static boolean isInterim(int status) {
        return status > 101 && status < 200;
    }

    /** Whether a 101 has come, so that the sentinel may be sent. */
    boolean switched() {
        return head != null && head.status() == 101;
    }

    /** Whether nothing that could still come changes the outcome. */
    boolean isDone() {
        if (broken != null || received.size() > LIMIT) {
            return true;
        }
        if (head == null) {
            return false;
        }
        return !switched() || Sentinel.progress(received.from(headEnd)) != Sentinel.Progress.BEGUN;
    }

    /** The outcome if the server has closed. */
    Outcome closed() {
        return head == null && broken == null ? new Outcome.Closed(received) : outcome(Outcome.After.NO_WEBSOCKET);
    }

    /** The outcome if nothing more has come in time. */
    Outcome timedOut() {
        return head == null && broken == null ? new Outcome.Silent(received) : outcome(Outcome.After.HANGS);
    }

    private Outcome outcome(Outcome.After incomplete) {
        if (broken != null) {
            return new Outcome.Garbage(broken, received);
        }
        return new Outcome.Answer(head, after(incomplete), received, received.from(headEnd));
    }

    private Outcome.After after(Outcome.After incomplete) {
        if (!switched()) {
            return Outcome.After.STAYS_HTTP;
        }
        return switch (Sentinel.progress(received.from(headEnd))) {
            case ANSWERED -> Outcome.After.ECHOES;
            case BEGUN -> incomplete;
            case BROKEN -> Outcome.After.NO_WEBSOCKET;
        };
    }
}
