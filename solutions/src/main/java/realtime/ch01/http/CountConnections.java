package realtime.ch01.http;

import realtime.http.message.ConnectionGuess;

// tag::count[]
/** Exercise 01.1: how many connections will it be, by the rules of {@link ConnectionGuess}? */
public final class CountConnections implements ConnectionGuess {
    @Override
    public int connections(Situation situation) {
        // tag::solution[]
        boolean lasts = situation.version().equals("HTTP/1.1") // HTTP-CON-001 and -002, RFC 9112 section 9.3
                ? !situation.connection().equals("close")
                : situation.connection().equals("keep-alive");
        return lasts ? Math.min(situation.requests(), situation.atOnce()) : situation.requests();
        // end::solution[]
    }
}
// end::count[]
