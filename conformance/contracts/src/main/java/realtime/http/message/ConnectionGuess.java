package realtime.http.message;

/** Exercise 01.1: how many TCP connections will a number of requests need? First you predict, then it is measured. */
public interface ConnectionGuess {
    /**
     * A client with something to ask.
     *
     * @param requests how many requests it sends in all
     * @param atOnce how many of them are on their way at the same time; it waits for their responses before it goes on
     * @param version {@code HTTP/1.1} or {@code HTTP/1.0}
     * @param connection what each request says in {@code Connection}; empty: the field is not sent
     */
    record Situation(int requests, int atOnce, String version, String connection) {}

    /**
     * How many connections the server accepts.
     *
     * <p>A client sends no second request on a connection before it has the response to the first, and uses a connection again
     * as long as it lasts (RFC 9112 section 9.3). In HTTP/1.1 it lasts unless {@code Connection} says {@code close}. In HTTP/1.0
     * it ends with the response unless {@code Connection} says {@code keep-alive}.
     *
     * <p>Example: a hundred requests, ten at once, HTTP/1.1, without {@code Connection}. Guess, and let it be measured.
     */
    int connections(Situation situation);
}
