package realtime.conformance.connection;

import java.util.Arrays;
import java.util.List;
import realtime.conformance.session.RawFrame;
import realtime.wire.Bytes;

/** A fault of the peer, as it may come at any moment; each is found by another piece. */
enum Slip {
    /** Found by the decoder. */
    WRONG_MASK(
            "a ping that is masked the wrong way round",
            RawFrame.ping(Bytes.EMPTY).wronglyMasked()),
    /** Found by the decoder. */
    RESERVED_BIT("a ping with RSV3 set", RawFrame.ping(Bytes.EMPTY).withRsv(1)),
    /** Found by the decoder. */
    RESERVED_OPCODE("a frame with the opcode 3", RawFrame.of(3, Bytes.EMPTY)),
    /** Found by the decoder, before any payload has come. */
    TOO_LONG(
            "the header of a binary frame of 2^40 octets",
            RawFrame.binary(Bytes.EMPTY).declaring(1L << 40)),
    /** Found by the assembler. */
    NO_TEXT("a text with the octets c3 28, which are no UTF-8", RawFrame.text(Bytes.hex("c3 28"))),
    /** Found by the assembler. */
    TWO_BEGINNINGS(
            "a text without FIN, and then the first frame of another",
            RawFrame.text("a").more(),
            RawFrame.text("b")),
    /** Found by the assembler. */
    NO_BEGINNING("a continuation of nothing", RawFrame.continuation(Bytes.latin1("a"))),
    /** Found by the codec. */
    HALF_A_CODE("a Close with a single octet", RawFrame.close(Bytes.hex("03"))),
    /** Found by the codec. */
    NO_CODE("a Close with 1005", RawFrame.close(1005, "")),
    /** Found by the codec. */
    NO_REASON("a Close with 1000 and a reason that is no UTF-8", RawFrame.close(Bytes.hex("03 e8 ff"))),
    /** Found by the inflater, where compression was agreed. */
    NO_DEFLATE(
            "a compressed text with the octet 07, a block of a kind that does not exist",
            RawFrame.text(Bytes.hex("07")).withRsv(4)),
    /** Found by the decoder, even where compression was agreed. */
    PACKED_PING("a ping with RSV1 set", RawFrame.ping(Bytes.EMPTY).withRsv(4));

    /** Faults on every connection. */
    static final List<Slip> PLAIN =
            Arrays.stream(values()).filter(slip -> slip != NO_DEFLATE).toList();

    private final String words;
    private final List<RawFrame> frames;

    Slip(String words, RawFrame... frames) {
        this.words = words;
        this.frames = List.of(frames);
    }

    String words() {
        return words;
    }

    List<RawFrame> frames() {
        return frames;
    }
}
