package realtime.conformance.model;

import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercise 05.10, correct but for its memory: it inflates nothing before a message is whole. */
public final class ModelInflater implements MessageInflater {
    private final DeflateWalker walker = new DeflateWalker();
    private final boolean noContext;
    private final long limit;
    private Bytes message = Bytes.EMPTY;

    public ModelInflater(boolean noContext, long limit) {
        this.noContext = noContext;
        this.limit = limit;
    }

    @Override
    public Bytes inflate(Bytes part, boolean last) throws ProtocolException {
        message = message.plus(part);
        if (!last) {
            return Bytes.EMPTY;
        }
        try {
            Bytes whole = walker.walk(message.plus(Bytes.hex("00 00 ff ff")));
            if (whole.size() > limit) {
                throw new ProtocolException(1009, "the message inflates to more than " + limit + " octets");
            }
            message = Bytes.EMPTY;
            if (noContext) {
                walker.forget();
            }
            return whole;
        } catch (DeflateWalker.BrokenException e) {
            throw new ProtocolException(1007, e.getMessage());
        }
    }

    @Override
    public void close() {
        message = Bytes.EMPTY;
    }
}
