package realtime.conformance.connection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import realtime.conformance.model.ModelAssembler;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.model.ModelParts;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.State;
import realtime.websocket.connection.StateTable;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.wire.Bytes;

/** The pieces of an endpoint, one of them with an oddity by which one sees whether it is used. */
final class OddPieces {
    private static final Pieces OWN = ModelParts.PIECES;

    private OddPieces() {}

    /** What the suite's own decoder gives, texts in capital letters. */
    static Pieces loudDecoder() {
        return decoding(rules -> {
            FrameDecoder decoder = new ModelFrames(rules);
            return chunk -> decoder.decode(chunk).stream().map(OddPieces::loud).toList();
        });
    }

    /** A decoder that finds a fault in whatever comes. */
    static Pieces failingDecoder(String sentence) {
        return decoding(rules -> chunk -> {
            throw new ProtocolException(1002, sentence);
        });
    }

    private static Pieces decoding(java.util.function.Function<FrameDecoder.Rules, FrameDecoder> decoders) {
        return new Pieces(
                decoders,
                OWN.assemblers(),
                OWN.headers(),
                OWN.masking(),
                OWN.pings(),
                OWN.codec(),
                OWN.closing(),
                OWN.table());
    }

    /** What the suite's own assembler gives, texts in capital letters. */
    static Pieces loudAssembler() {
        return new Pieces(
                OWN.decoders(),
                limit -> {
                    MessageAssembler assembler = new ModelAssembler(limit);
                    return frame -> assembler.take(frame).map(OddPieces::loud);
                },
                OWN.headers(),
                OWN.masking(),
                OWN.pings(),
                OWN.codec(),
                OWN.closing(),
                OWN.table());
    }

    /** Headers without FIN. */
    static Pieces openHeaders() {
        HeaderWriter headers = header -> new ModelHeaders()
                .write(new FrameHeader(false, header.rsv(), header.opcode(), header.maskingKey(), header.length()));
        return writing(headers, OWN.masking());
    }

    /** Masks capital letters. */
    static Pieces loudMasking() {
        return writing(OWN.headers(), (payload, key) -> ModelFrames.mask(loud(payload), key));
    }

    private static Pieces writing(HeaderWriter headers, Masking masking) {
        return new Pieces(
                OWN.decoders(),
                OWN.assemblers(),
                headers,
                masking,
                OWN.pings(),
                OWN.codec(),
                OWN.closing(),
                OWN.table());
    }

    /** Every answer is a pong with an exclamation mark. */
    static Pieces oddPings() {
        return new Pieces(
                OWN.decoders(),
                OWN.assemblers(),
                OWN.headers(),
                OWN.masking(),
                (received, closed) -> Optional.of(new Frame.Pong(Bytes.hex("21"))),
                OWN.codec(),
                OWN.closing(),
                OWN.table());
    }

    /** Reads and writes reasons in capital letters. */
    static Pieces loudCodec() {
        CloseCodec codec = new CloseCodec() {
            private final CloseCodec plain = new ModelCloses();

            @Override
            public boolean travels(int code) {
                return plain.travels(code);
            }

            @Override
            public boolean isForScripts(int code) {
                return plain.isForScripts(code);
            }

            @Override
            public CloseBody read(Bytes payload) throws ProtocolException {
                return loud(plain.read(payload));
            }

            @Override
            public Bytes write(CloseBody body) {
                return plain.write(loud(body));
            }
        };
        return ending(codec, OWN.closing(), OWN.table());
    }

    static Pieces closing(ClosingHandshake closing) {
        return ending(OWN.codec(), closing, OWN.table());
    }

    /** The suite's own table without some rows in OPEN. */
    static Pieces tableWithout(Input... inputs) {
        List<StateTable.Row> rows = new ArrayList<>(OWN.table().rows());
        rows.removeIf(row -> row.state() == State.OPEN && List.of(inputs).contains(row.input()));
        return ending(OWN.codec(), OWN.closing(), () -> rows);
    }

    private static Pieces ending(CloseCodec codec, ClosingHandshake closing, StateTable table) {
        return new Pieces(
                OWN.decoders(), OWN.assemblers(), OWN.headers(), OWN.masking(), OWN.pings(), codec, closing, table);
    }

    private static Frame loud(Frame frame) {
        return frame instanceof Frame.Text text
                ? new Frame.Text(text.fin(), text.compressed(), loud(text.payload()))
                : frame;
    }

    private static Received loud(Received received) {
        return received instanceof Message.Text(var text) ? new Message.Text(loud(text)) : received;
    }

    private static CloseBody loud(CloseBody body) {
        return new CloseBody(body.code(), loud(body.reason()));
    }

    private static Bytes loud(Bytes octets) {
        return Bytes.latin1(loud(new String(octets.toArray(), StandardCharsets.ISO_8859_1)));
    }

    private static String loud(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
