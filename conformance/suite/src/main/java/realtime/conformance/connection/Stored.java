package realtime.conformance.connection;

import realtime.conformance.model.ModelInflater;
import realtime.websocket.connection.Compression;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

/** DEFLATE data at its plainest, so that a person can read it: one stored block a message (RFC 1951 section 3.2.4). */
final class Stored implements MessageDeflater {
    static Compression compression(long limit) {
        return new Compression(new ModelInflater(false, limit), new Stored());
    }

    @Override
    public Bytes deflate(Bytes message) {
        if (message.isEmpty()) {
            return Bytes.hex("00");
        }
        int size = message.size();
        Bytes head = Bytes.of((byte) 0, (byte) size, (byte) (size >> 8), (byte) ~size, (byte) (~size >> 8));
        return head.plus(message).plus(Bytes.hex("00"));
    }

    @Override
    public void close() {}
}
