package realtime.conformance.framing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import realtime.conformance.FrameText;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.InPlaceMasking;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A buffer with octets in it, somewhere in a longer array.
 *
 * @param octets between position and limit
 * @param offset where the buffer begins in its array
 * @param position where the octets begin in the buffer
 */
record Buffered(Bytes octets, int offset, int position) {
    /** Octet by octet. */
    static final InPlaceMasking MASKING = (octets, from, to, key, position) -> {
        for (int i = from; i < to; i++) {
            octets[i] ^= (byte) (key >>> 24 - 8 * ((position + i - from) % 4));
        }
    };

    private static final byte RUBBISH = 0x5a;
    private static final int BEHIND = 3;

    static Buffered plain(Bytes octets) {
        return new Buffered(octets, 0, 0);
    }

    /** The same octets in a buffer that begins within its array, and not at its beginning. */
    Buffered inside() {
        return new Buffered(octets, 5, 2);
    }

    /** The buffer itself, with octets behind its limit. */
    ByteBuffer buffer() {
        byte[] array = new byte[offset + position + octets.size() + BEHIND];
        Arrays.fill(array, RUBBISH);
        ByteBuffer all = ByteBuffer.wrap(array);
        octets.writeTo(all.position(offset + position));
        return all.position(offset).slice().position(position).limit(position + octets.size());
    }

    /** The question about what is taken out of it. */
    Question question(Rules rules) {
        String where = offset == 0
                ? ""
                : "\nthe buffer begins at octet " + offset + " of its array, its position is " + position;
        return Question.of(
                (rules.sender() == Role.CLIENT
                                ? "a buffer with frames of a client"
                                : "a buffer with frames of a server")
                        + (rules.compression() ? ", compression agreed" : "") + where + "\n"
                        + (octets.isEmpty() ? "(no octets)" : FrameText.pieces(octets, List.of())),
                octets);
    }

    /** The frame at the position must be taken, or nothing must happen. */
    void gives(BufferCodec codec, Rules rules, Optional<Frame> right, int size) {
        ByteBuffer buffer = buffer();
        Bytes array = Bytes.of(buffer.array());
        Question.quick(right, () -> codec.take(buffer), () -> question(rules).breaking(length()));
        question(rules)
                .taskAlone("Takes the frame, and moves the position behind it. If it is not there as a whole, nothing"
                        + " happens to the buffer.")
                .holds(
                        buffer.position() == position + size && buffer.limit() == position + octets.size(),
                        (right.isEmpty() ? "nothing is taken, " : "behind the frame ") + "the position is "
                                + (position + size) + ", and the limit " + (position + octets.size()),
                        new Told("position " + buffer.position() + ", limit " + buffer.limit()));
        question(rules)
                .taskAlone("If it is not there as a whole, nothing happens to the buffer.")
                .holds(
                        right.isPresent() || array.equals(Bytes.of(buffer.array())),
                        "the octets in the buffer are as they were",
                        new Told("they have changed"));
    }

    /** The rule of a longer length; empty: whatever the property is about. */
    private String length() {
        int length7 = octets.size() < 2 ? 0 : octets.at(1) & 0x7F;
        return length7 == 126 ? "WS-LEN-003" : length7 == 127 ? "WS-LEN-004" : "";
    }

    /** What is put must be these octets. */
    static void puts(BufferCodec codec, Frame frame, OptionalInt key, Bytes right, boolean whole, boolean inside) {
        int before = inside ? 4 : 0;
        ByteBuffer out = ByteBuffer.wrap(new byte[before + right.size() + 20], before, right.size() + 20)
                .slice();
        out.position(before / 2);
        Question.quick(
                right,
                () -> {
                    if (whole) {
                        codec.put(frame, key, out);
                    } else {
                        codec.putHead(frame, key, out);
                    }
                    return Bytes.of(out.limit(out.position()).position(before / 2));
                },
                () -> Question.of((whole ? "put: " : "putHead: ")
                                + Answers.show(frame)
                                + (key.isPresent()
                                        ? ", the key " + String.format("0x%08X", key.getAsInt())
                                        : ", no key")
                                + (inside ? "\nthe buffer begins at octet 4 of its array, its position is 2" : ""))
                        .breaking(
                                frame.payload().size() > 125
                                        ? "WS-LEN-001"
                                        : whole && key.isPresent() ? "WS-MSK-007" : "WS-FRM-001"));
    }

    /** As the suite writes it. */
    static Bytes head(Frame frame, OptionalInt key) {
        int bits = frame instanceof Frame.Text text
                ? text.compressed() ? 4 : 0
                : frame instanceof Frame.Binary binary && binary.compressed() ? 4 : 0;
        boolean fin = !(frame instanceof Frame.Data data) || data.fin();
        Optional<Bytes> octets = key.isPresent() ? Optional.of(octets(key.getAsInt())) : Optional.empty();
        return new ModelHeaders()
                .write(new FrameHeader(
                        fin, bits, opcode(frame), octets, frame.payload().size()));
    }

    /** The payload as it travels. */
    static Bytes payload(Frame frame, OptionalInt key) {
        return key.isPresent() ? ModelFrames.mask(frame.payload(), octets(key.getAsInt())) : frame.payload();
    }

    private static Bytes octets(int key) {
        return Bytes.of((byte) (key >> 24), (byte) (key >> 16), (byte) (key >> 8), (byte) key);
    }

    private static int opcode(Frame frame) {
        return switch (frame) {
            case Frame.Continuation more -> 0;
            case Frame.Text text -> 1;
            case Frame.Binary binary -> 2;
            case Frame.Close close -> 8;
            case Frame.Ping ping -> 9;
            case Frame.Pong pong -> 10;
        };
    }
}
