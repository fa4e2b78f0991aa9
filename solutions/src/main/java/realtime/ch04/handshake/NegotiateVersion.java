package realtime.ch04.handshake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.VersionNegotiator;

// tag::version[]
/** Exercise 04.9, starred: agree on a version, by the rules of {@link VersionNegotiator}. */
public final class NegotiateVersion implements VersionNegotiator {
    @Override
    public Optional<Refusal> check(List<String> versionLines, Set<Integer> supported) {
        // tag::solution[]
        if (versionLines.size() != 1) { // WS-HSS-013 and -014, RFC 6455 section 4.2.1 item 6
            return Optional.of(Refusal.of(400, "there is not exactly one version"));
        }
        OptionalInt version = number(versionLines.getFirst());
        if (version.isEmpty()) { // WS-VER-004, RFC 6455 section 4.3
            return Optional.of(Refusal.of(400, "the version is no number from 0 to 255"));
        }
        if (supported.contains(version.getAsInt())) {
            return Optional.empty();
        }
        String ours = supported.stream() // WS-VER-001 and -002, RFC 6455 section 4.4
                .sorted(Comparator.reverseOrder())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String[] fields = {"Sec-WebSocket-Version", ours, "Upgrade", "websocket", "Connection", "Upgrade"};
        return Optional.of(Refusal.of(426, "the version is none of " + ours, fields));
        // end::solution[]
    }

    @Override
    public OptionalInt retry(ResponseHead refusal, Set<Integer> mine) {
        // tag::solution[]
        if (refusal.status() != 400 && refusal.status() != 426) {
            return OptionalInt.empty();
        }
        return refusal.fields().list("Sec-WebSocket-Version").stream() // WS-VER-003, RFC 6455 section 4.4
                .flatMapToInt(member -> number(member).stream())
                .filter(mine::contains)
                .max();
        // end::solution[]
    }
    // tag::solution[]

    /** WS-VER-004, RFC 6455 section 4.3: {@code parseInt} alone would read {@code +13} and {@code 013} as well. */
    private static OptionalInt number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(text) > 255) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
    // end::solution[]
}
// end::version[]
