package realtime.conformance.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.Refusal;
import realtime.websocket.Routing;
import realtime.websocket.VersionNegotiator;

/** Correct choices of subprotocol, service and version. */
public final class ModelNegotiation implements VersionNegotiator {
    private static final Set<Integer> WORTH_READING = Set.of(400, 426);

    /** Exercise 04.3. */
    public static Optional<String> select(List<String> offerLines, Set<String> supported)
            throws MalformedFieldException {
        Set<String> offered = new LinkedHashSet<>();
        for (String member : members("Sec-WebSocket-Protocol", offerLines)) {
            if (!Tokens.isToken(member)) {
                throw new MalformedFieldException("the subprotocol \"" + member + "\" is no token");
            }
            if (!offered.add(member)) {
                throw new MalformedFieldException("the subprotocol " + member + " is offered twice");
            }
        }
        return offered.stream().filter(supported::contains).findFirst();
    }

    /** Exercise 04.8. */
    public static Routing route(RequestHead request, Set<String> paths) {
        String target = request.target();
        if (target.toLowerCase(Locale.ROOT).matches("https?://[^/?#]+([/?].*)?")) { // WS-HSS-017
            int end = target.indexOf("//") + 2;
            while (end < target.length() && "/?".indexOf(target.charAt(end)) < 0) {
                end++;
            }
            target = target.substring(end);
            target = target.startsWith("/") ? target : "/" + target;
        }
        if (!target.startsWith("/") || target.indexOf('#') >= 0) {
            return new Routing.Refused(Refusal.of(400, "the target is no path: " + request.target()));
        }
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        if (!paths.contains(path)) { // WS-HSS-021
            return new Routing.Refused(Refusal.of(404, "there is no " + path));
        }
        return new Routing.To(path, mark < 0 ? "" : target.substring(mark + 1));
    }

    @Override
    public Optional<Refusal> check(List<String> versionLines, Set<Integer> supported) {
        if (versionLines.size() != 1 || number(versionLines.getFirst()).isEmpty()) {
            return Optional.of(Refusal.of(400, "there must be one version, a number from 0 to 255"));
        }
        if (supported.contains(number(versionLines.getFirst()).getAsInt())) {
            return Optional.empty();
        }
        String ours = new TreeSet<>(supported)
                .descendingSet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(Refusal.of(
                426,
                "the version is not supported",
                "Sec-WebSocket-Version",
                ours,
                "Upgrade",
                "websocket",
                "Connection",
                "Upgrade"));
    }

    @Override
    public OptionalInt retry(ResponseHead refusal, Set<Integer> mine) {
        if (!WORTH_READING.contains(refusal.status())) {
            return OptionalInt.empty();
        }
        return refusal.fields().list("Sec-WebSocket-Version").stream()
                .map(ModelNegotiation::number)
                .flatMapToInt(OptionalInt::stream)
                .filter(mine::contains)
                .max();
    }

    /** A version number: WS-VER-004, RFC 6455 section 4.3. */
    static OptionalInt number(String text) {
        boolean wellFormed = text.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(text) <= 255;
        return wellFormed ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static List<String> members(String name, List<String> lines) {
        HeaderFields fields = HeaderFields.NONE;
        for (String line : new ArrayList<>(lines)) {
            fields = fields.with(name, line);
        }
        return fields.list(name);
    }
}
