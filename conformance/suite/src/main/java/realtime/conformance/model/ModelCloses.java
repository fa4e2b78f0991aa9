package realtime.conformance.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercise 06.2, correct: the codes are ranges, each told by its first. */
public final class ModelCloses implements CloseCodec {
    /** Where a range begins, and whether its codes travel. */
    private static final NavigableMap<Integer, Boolean> RANGES = new TreeMap<>();

    static {
        RANGES.put(Integer.MIN_VALUE, false);
        RANGES.put(1000, true);
        RANGES.put(1004, false);
        RANGES.put(1007, true);
        RANGES.put(1015, false);
        RANGES.put(3000, true);
        RANGES.put(5000, false);
    }

    @Override
    public boolean travels(int code) {
        return RANGES.floorEntry(code).getValue();
    }

    @Override
    public boolean isForScripts(int code) {
        return code == 1000 || travels(code) && code >= 3000;
    }

    @Override
    public CloseBody read(Bytes payload) throws ProtocolException {
        if (payload.isEmpty()) {
            return CloseBody.EMPTY;
        }
        int code = payload.size() == 1 ? 0 : ByteBuffer.wrap(payload.toArray()).getShort() & 0xFFFF;
        if (!travels(code)) {
            String why = payload.size() == 1 ? "half a close code" : "the close code " + code + " may not travel";
            throw new ProtocolException(1002, why);
        }
        if (!ModelUtf8.isText(payload.from(2))) {
            throw new ProtocolException(1007, "the reason is no UTF-8");
        }
        return CloseBody.of(code, new String(payload.from(2).toArray(), StandardCharsets.UTF_8));
    }

    @Override
    public Bytes write(CloseBody body) {
        byte[] reason = body.reason().getBytes(StandardCharsets.UTF_8);
        boolean good = body.code().isPresent()
                ? travels(body.code().getAsInt()) && reason.length <= LONGEST_REASON
                : reason.length == 0;
        if (!good) {
            throw new IllegalArgumentException(
                    reason.length > LONGEST_REASON
                            ? "the reason of a Close has " + LONGEST_REASON + " octets at most, not " + reason.length
                            : "a Close cannot say " + body);
        }
        ByteBuffer out = ByteBuffer.allocate(2 + reason.length);
        body.code().ifPresent(code -> out.putShort((short) code).put(reason));
        return Bytes.of(out.array(), 0, out.position());
    }
}
