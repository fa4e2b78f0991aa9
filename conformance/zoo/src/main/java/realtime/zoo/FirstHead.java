package realtime.zoo;

import java.util.function.UnaryOperator;
import realtime.wire.Bytes;

/** Changes the text of an answer's head, and nothing behind it. */
record FirstHead(UnaryOperator<String> change) implements UnaryOperator<Bytes> {
    @Override
    public Bytes apply(Bytes out) {
        return out.latin1().startsWith("HTTP/") ? Bytes.latin1(change.apply(out.latin1())) : out;
    }
}
