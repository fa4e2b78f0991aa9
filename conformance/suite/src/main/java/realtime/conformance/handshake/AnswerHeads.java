package realtime.conformance.handshake;

import java.util.Optional;
import realtime.conformance.generate.Measure;
import realtime.conformance.generate.OneOf;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** Heads of answers as octets, and what may follow them. */
final class AnswerHeads {
    private AnswerHeads() {}

    /** What follows a head. */
    static final class Rests extends OneOf<Bytes> {
        Rests() {
            super(
                    Bytes.hex("81 02 68 69"),
                    Bytes.EMPTY,
                    Bytes.hex("81"),
                    Bytes.hex("89 04 0D 0A 0D 0A"),
                    Bytes.hex("0D 0A 0D 0A"),
                    Bytes.hex("82 7E 00 80").plus(Bytes.of(new byte[128])),
                    Bytes.hex("81 02 C3 BC 88 02 03 E8"),
                    Bytes.hex("82 7E 20 00")
                            .plus(Bytes.latin1("x".repeat(ResponseReader.LIMIT)))); // more than a head may have
        }
    }

    /** Whole heads. */
    static final class Heads extends OneOf<Bytes> {
        Heads() {
            super(
                    head(
                            101,
                            "Switching Protocols",
                            "Upgrade",
                            "websocket",
                            "Connection",
                            "Upgrade",
                            "Sec-WebSocket-Accept",
                            "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
                    head(101, "", "upgrade", "websocket"),
                    head(101, "Switching Protocols", "Server", "caf\u00c3\u00a9", "Upgrade", "websocket"),
                    head(404, "Not Found", "Content-Length", "0"),
                    head(200, "OK"));
        }

        private static Bytes head(int status, String reason, String... fields) {
            return new ResponseHead(status, reason, HeaderFields.of(fields)).encode();
        }
    }

    /** Heads that break the grammar. */
    static final class BrokenHeads extends OneOf<String> {
        BrokenHeads() {
            super(
                    "HTTP/1.1 101 Switching Protocols\r\nno colon\r\n\r\n",
                    "SSH-2.0-OpenSSH_9.6\r\n\r\n",
                    "HTTP/1.1 101\r\nUp grade: websocket\r\n\r\n",
                    "HTTP/1.1 1O1 OK\r\n\r\n",
                    "\r\n\r\n");
        }
    }

    /** A small size, and those around the limit. */
    static final class Sizes extends OneOf<Integer> {
        Sizes() {
            super(
                    100,
                    ResponseReader.LIMIT,
                    ResponseReader.LIMIT - 1,
                    ResponseReader.LIMIT + 1,
                    ResponseReader.LIMIT + 2,
                    2 * ResponseReader.LIMIT);
        }

        @Override
        public Optional<Measure> measure(Integer size) {
            return Optional.of(new Measure("length", size));
        }
    }
}
