package realtime.zoo;

import java.util.Optional;
import java.util.function.Function;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** Reads another head than the one that came, or none. */
final class TextReader implements ResponseReader {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");

    private final Function<String, Optional<String>> head;
    private Bytes collected = Bytes.EMPTY;

    /** @param head what is read for a head; nothing: the reader waits for more, whatever comes */
    TextReader(Function<String, Optional<String>> head) {
        this.head = head;
    }

    @Override
    public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
        collected = collected.plus(chunk);
        int end = collected.indexOf(END);
        if (end < 0) {
            return Optional.empty();
        }
        Optional<String> text = head.apply(collected.slice(0, end + END.size()).latin1());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadAndRest(
                        ResponseHead.parse(Bytes.latin1(text.get())), collected.from(end + END.size())));
    }
}
