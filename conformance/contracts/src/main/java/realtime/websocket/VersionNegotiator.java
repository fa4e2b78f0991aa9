package realtime.websocket;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import realtime.http.ResponseHead;

/** Exercise 04.9, starred: both sides of version negotiation (RFC 6455 section 4.4). */
public interface VersionNegotiator {
    /**
     * The server's side: is the version one of ours?
     *
     * <p>There must be exactly one line, and it must be a decimal number from 0 to 255: one to three of the digits 0 to 9 of
     * ASCII, without a leading zero (0 itself is a number) and with nothing around them: else 400. If the number is not
     * supported: 426, with {@code Sec-WebSocket-Version} naming all supported ones, the highest first, with {@code ", "}
     * between them, and {@code Upgrade: websocket} and {@code Connection: Upgrade}.
     *
     * <p>Example: the line {@code 25}, with 13 and 8 supported, gives 426 with {@code Sec-WebSocket-Version: 13, 8}.
     *
     * @param versionLines the values of all {@code Sec-WebSocket-Version} lines of the request
     * @param supported the versions that the server speaks; not empty
     * @return the refusal, or nothing if the version suits
     */
    Optional<Refusal> check(List<String> versionLines, Set<Integer> supported);

    /**
     * The client's side: with which version is it worth to try again?
     *
     * <p>All {@code Sec-WebSocket-Version} lines of the refusal make one list. Blanks and tabs (U+0020 and U+0009) may stand
     * around a member, and no other whitespace. Members that are no version number (as above) are skipped. The highest
     * version that both sides speak wins.
     *
     * <p>Example: a 426 with the lines {@code 7} and {@code 13, 8}, and a client that speaks 8 and 13, gives 13. A 404, or
     * a list without a common version, gives nothing.
     *
     * @param refusal the server's answer; only 400 and 426 are worth reading
     * @param mine the versions that the client speaks
     */
    OptionalInt retry(ResponseHead refusal, Set<Integer> mine);
}
