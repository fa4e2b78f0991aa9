package realtime.conformance.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Services;
import realtime.wire.Bytes;

/** How long a message a server takes: longer and longer ones, until it refuses one with 1009, or there is no time. */
final class MessageSurvey {
    private static final List<Integer> SIZES = List.of(4_096, 65_536, 1 << 20, 1 << 24);
    private static final int TOO_LONG = 1009; // WS-CLC-011, RFC 6455 section 7.4.1
    private static final int FRAGMENT = 1_000;

    /** What becomes of a message. */
    private enum Fate {
        ECHOED,
        REFUSED,
        NEITHER
    }

    private final ServerPeer peer;
    private final Supplier<Duration> left;
    private int longest;
    private int refused;
    private boolean whole;

    /** @param left the time that is left */
    MessageSurvey(ServerPeer peer, Supplier<Duration> left) {
        this.peer = peer;
        this.left = left;
        grow();
        while (refused > longest + 1 && hasTime()) {
            int middle = longest + (refused - longest) / 2;
            Fate fate = fate(middle, false);
            if (fate == Fate.NEITHER) {
                return;
            }
            longest = fate == Fate.ECHOED ? middle : longest;
            refused = fate == Fate.REFUSED ? middle : refused;
        }
        whole = isExact() && fate(refused, true) == Fate.REFUSED;
    }

    private void grow() {
        for (int size : SIZES) {
            Fate fate = hasTime() ? fate(size, false) : Fate.NEITHER;
            if (fate != Fate.ECHOED) {
                refused = fate == Fate.REFUSED ? size : 0;
                return;
            }
            longest = size;
        }
    }

    private boolean hasTime() {
        return !left.get().isZero();
    }

    private boolean isExact() {
        return refused > 0 && refused == longest + 1;
    }

    String words() {
        String octets = String.format(Locale.ROOT, "%,d octets", longest);
        if (isExact()) {
            return octets + (whole ? "" : " in a frame") + ", longer ones are refused with 1009";
        }
        if (refused > 0) {
            return octets + String.format(Locale.ROOT, " at least; %,d are refused with 1009", refused);
        }
        if (longest == 0) {
            return "unknown: it did not say";
        }
        return longest == SIZES.getLast() ? octets + " and more" : octets + " at least";
    }

    /** A server that refuses what is too long, in a frame and in fragments, has an echo whose limit is known. */
    Features told(Features before) {
        if (!whole || before.services().find(Service.LIMITED).isPresent()) {
            return before;
        }
        Map<Service, String> paths = new EnumMap<>(Service.class);
        paths.putAll(before.services().paths());
        paths.put(Service.LIMITED, before.path());
        return before.withServices(new Services(paths, longest));
    }

    private Fate fate(int size, boolean divided) {
        Said message = new Said(2, Bytes.of(new byte[size]));
        try (Session session = peer.open("")) {
            session.send(
                    divided ? fragments(message.payload()) : List.of(RawFrame.binary(message.payload())), Cuts.NONE);
            boolean echoed = session.read(now -> now.hasMessage(message) || now.hasClose(), left.get())
                    && session.hasMessage(message);
            int code = session.heard(Mark.START, Set.of(), Optional.empty(), false, true)
                    .closeCode();
            return echoed ? Fate.ECHOED : code == TOO_LONG ? Fate.REFUSED : Fate.NEITHER;
        } catch (Violation | Unsupported e) { // it opens no more connections, for now or for good
            return Fate.NEITHER;
        }
    }

    private static List<RawFrame> fragments(Bytes payload) {
        List<RawFrame> frames = new java.util.ArrayList<>();
        for (int at = 0; at < payload.size(); at += FRAGMENT) {
            int end = Math.min(payload.size(), at + FRAGMENT);
            RawFrame frame =
                    at == 0 ? RawFrame.binary(payload.slice(at, end)) : RawFrame.continuation(payload.slice(at, end));
            frames.add(end < payload.size() ? frame.more() : frame);
        }
        return frames;
    }
}
