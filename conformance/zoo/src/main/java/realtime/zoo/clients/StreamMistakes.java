package realtime.zoo.clients;

import static realtime.zoo.clients.ClientMember.faulty;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import realtime.conformance.driver.ClientCore;
import realtime.conformance.model.ModelReader;
import realtime.http.MalformedHeadException;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** What can go wrong when an answer is read off the stream. */
final class StreamMistakes {
    private static final int SMALL = 65_536;

    private StreamMistakes() {}

    static List<ClientMember> all() {
        return List.of(
                faulty(
                        "drops-octets-behind-the-101",
                        "WS-HSV-010",
                        "One read returns one answer.",
                        Pieces.readers(() -> new Dropping(new ModelReader()))),
                faulty(
                        "cut-answer-lost",
                        "WS-HSV-010",
                        "The answer arrives in one piece.",
                        Pieces.readers(() -> new Whole(new ModelReader()))),
                faulty(
                        "lines-without-a-colon-skipped",
                        "WS-HSV-008",
                        "What cannot be read is skipped.",
                        Pieces.readers(() -> new Forgiving(new ModelReader()))),
                faulty(
                        "endless-head",
                        "WS-FAIL-004",
                        "A head that is too long is not answered, and not ended.",
                        Pieces.around(core -> new Deaf(core, in -> in.size() > SMALL))),
                faulty(
                        "octets-that-are-no-utf8-stop-it",
                        "WS-HSS-020",
                        "Fields are UTF-8; a decoder waits for the rest of a character.",
                        Pieces.around(core -> new Deaf(core, in -> in.indexOf(Bytes.hex("C0 AF")) >= 0))),
                faulty(
                        "blanks-not-trimmed",
                        "WS-HSV-006",
                        "What stands between colon and line end is the value, blanks included.",
                        Pieces.around(core -> new Hasty(
                                core,
                                in -> in.indexOf(Bytes.latin1(":  ")) > 0 || in.indexOf(Bytes.latin1("\t\r\n")) > 0))));
    }

    private record Dropping(ResponseReader reader) implements ResponseReader {
        @Override
        public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
            return reader.read(chunk)
                    .map(both -> both.head().status() == 101 ? new HeadAndRest(both.head(), Bytes.EMPTY) : both);
        }
    }

    private record Whole(ResponseReader reader) implements ResponseReader {
        @Override
        public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
            Optional<HeadAndRest> read = reader.read(chunk);
            if (read.isEmpty()) {
                throw new MalformedHeadException(chunk.size(), "the head does not end");
            }
            return read;
        }
    }

    /** Takes lines without a colon away before anybody sees them. */
    private record Forgiving(ResponseReader reader) implements ResponseReader {
        @Override
        public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
            return reader.read(Bytes.latin1(chunk.latin1().replace("no colon\r\n", "")));
        }
    }

    /** Hears nothing any more from some octets on. */
    private static final class Deaf extends Listening {
        private boolean deaf;

        Deaf(ClientCore core, Predicate<Bytes> from) {
            super(core, from);
        }

        @Override
        public Bytes receive(Bytes in) {
            deaf |= applies(in);
            return deaf ? Bytes.EMPTY : super.receive(in);
        }

        @Override
        public boolean isClosed() {
            return !deaf && super.isClosed();
        }
    }

    /** Closes at some octets. */
    private static final class Hasty extends Listening {
        private boolean gone;

        Hasty(ClientCore core, Predicate<Bytes> at) {
            super(core, at);
        }

        @Override
        public Bytes receive(Bytes in) {
            gone |= applies(in);
            return gone ? Bytes.EMPTY : super.receive(in);
        }

        @Override
        public boolean isClosed() {
            return gone || super.isClosed();
        }
    }
}
