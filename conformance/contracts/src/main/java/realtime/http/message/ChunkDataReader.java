package realtime.http.message;

import java.util.Optional;
import realtime.wire.Bytes;

/**
 * Exercise 01.5: data out of chunks, which TCP may cut anywhere (RFC 9112 section 7.1). The {@link ChunkSizeReader} that is handed in
 * reads every size: what it says counts. One reader reads one body.
 */
public interface ChunkDataReader {
    /**
     * What came of some octets.
     *
     * @param data the data among them, without sizes and line ends
     * @param behind once the chunk of size 0 has come, all octets behind its line: there the trailer section begins
     */
    record Read(Bytes data, Optional<Bytes> behind) {}

    /**
     * Takes the next octets of the body and returns the data among them at once: nobody waits for a chunk to be complete. It is not
     * called again once {@link Read#behind} is there, or it has thrown.
     *
     * <p>A chunk is a line with its size, so many octets of data, and CR LF. The line of size 0 ends the data; no CR LF of its
     * own follows it. Data are any octets, CR LF and digits among them.
     *
     * <p>If something else than CR LF stands behind the data, the body is broken: status 400, as soon as the first wrong octet is
     * there. Data that came with the same call may be lost then.
     *
     * <p>The memory it takes follows what has come, never the size that a line announces.
     *
     * <p>Example: {@code "5\r\nHel"} gives {@code Hel}; then {@code "lo\r\n0\r\n\r\nGET"} gives {@code lo} and, behind the last line,
     * {@code "\r\nGET"}.
     *
     * @param chunk the next octets, perhaps none
     * @throws BadMessageException with status 400, or what the reader of sizes has thrown
     */
    Read read(Bytes chunk) throws BadMessageException;
}
