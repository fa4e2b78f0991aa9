package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.List;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with lengths. */
public final class LengthMistakes {
    private LengthMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty("length-16-signed", "WS-LEN-003", "Two octets make a short.", () -> new ModelEcho() {
                    @Override
                    protected long length(Bytes field) {
                        return field.size() == 2 ? (short) super.length(field) : super.length(field);
                    }
                }),
                faulty(
                        "length-little-endian",
                        "WS-LEN-003",
                        "The low octet comes first, as in memory.",
                        () -> new ModelEcho() {
                            @Override
                            protected long length(Bytes field) {
                                long length = super.length(field);
                                return field.size() == 2
                                        ? Short.toUnsignedLong(Short.reverseBytes((short) length))
                                        : length;
                            }
                        }),
                faulty("126-literal", "WS-LEN-003", "126 is a length like any other.", () -> new ModelEcho() {
                    @Override
                    protected long length(Bytes field) {
                        return field.size() == 2 ? 126 : super.length(field);
                    }
                }),
                faulty(
                        "127-in-four-octets",
                        "WS-LEN-004",
                        "Only the first four of the eight octets count.",
                        () -> new ModelEcho() {
                            @Override
                            protected long length(Bytes field) {
                                return super.length(field.size() == 8 ? field.slice(0, 4) : field);
                            }
                        }),
                faulty(
                        "length-64-little-endian",
                        "WS-LEN-005",
                        "The low octet of the eight comes first.",
                        () -> new ModelEcho() {
                            @Override
                            protected long length(Bytes field) {
                                long length = super.length(field);
                                return field.size() == 8 ? Long.reverseBytes(length) & Long.MAX_VALUE : length;
                            }
                        }),
                faulty(
                        "top-bit-ignored",
                        "WS-LEN-005",
                        "63 bits are read, whatever the 64th says.",
                        () -> new ModelEcho() {
                            @Override
                            protected long length(Bytes field) {
                                return super.length(field) & Long.MAX_VALUE;
                            }

                            @Override
                            protected java.util.Optional<Integer> refuse(In head) {
                                return head.length() > LIMIT ? java.util.Optional.empty() : super.refuse(head);
                            }
                        }),
                faulty(
                        "writes-long-lengths",
                        "WS-LEN-001",
                        "From 100 octets on, two octets of length are simpler.",
                        () -> new ModelEcho() {
                            @Override
                            protected Bytes header(int first, int maskBit, int size) {
                                return size < 100 || size > 125
                                        ? super.header(first, maskBit, size)
                                        : Bytes.of((byte) first, (byte) (maskBit | 126), (byte) 0, (byte) size);
                            }
                        }),
                faulty(
                        "writes-8-octets-always",
                        "WS-LEN-001",
                        "Whatever is longer than 125 takes eight octets.",
                        () -> new ModelEcho() {
                            @Override
                            protected Bytes header(int first, int maskBit, int size) {
                                return size < 126 || size > 65_535
                                        ? super.header(first, maskBit, size)
                                        : Bytes.of((byte) first, (byte) (maskBit | 127))
                                                .plus(Bytes.of(new byte[6]))
                                                .plus(Bytes.of((byte) (size >> 8), (byte) size));
                            }
                        }),
                faulty(
                        "long-form-hangs",
                        "WS-LEN-002",
                        "A length that could be shorter is waited for.",
                        () -> new ModelEcho() {
                            @Override
                            protected long length(Bytes field) {
                                long length = super.length(field);
                                return field.size() == 2 && length < 126 ? 1 << 20 : length;
                            }
                        }));
    }
}
