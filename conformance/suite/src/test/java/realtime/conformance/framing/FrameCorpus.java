package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.RawFrame.Form;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Octets that are frames, right and wrong ones, and the beginnings of some. */
final class FrameCorpus {
    private static final int[] OPCODES = {0, 1, 2, 8, 9, 10};

    /** More octets than come, up to lengths that are none. */
    private static final List<Long> DECLARED = List.of(
            6L,
            65_535L,
            65_536L,
            1L << 31,
            1L << 32,
            (1L << 53) + 1,
            1L << 62,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE + 5,
            -1L);

    private static final long SEED = 101;

    /** A block that brings its own codes, as zlib makes it of 399 letters. */
    private static final String OWN_CODES =
            "1cd05996c5200804d0b512d076c00134bafdae3c3f3cc610a81b4a29c6e8ef3be7a47b5b6bd6dac16acdddc7"
                    + "f330b313e1a2a88610b4d67b2fef8d7370c7bd318b88dfbbd68a29e16d64eebd5b29663644524a4f2939e723"
                    + "827a3c620f44b55615c19ed67adfb79fb3f7ceaac8337a47cfc48c3c4d04df8639d12d8fa1aac48c594cf44d"
                    + "a91567cf1985c9be957b2fa56c34ec7d9b21e61f11864687f29d04e56d0665fb299b0f281f7628e914283528"
                    + "94f53294fba7f46350b23894774528d38d507237288b8df1a57da02cf940291f12cc00255585526a82722113"
                    + "86ee0ca5c60165c7dfe11f133539847f00";

    private static final int TALKS = 120;
    private static final int NOISES = 60;

    private final Set<FrameReading.Line> lines = new LinkedHashSet<>();

    static List<FrameReading.Line> lines() {
        FrameCorpus corpus = new FrameCorpus();
        corpus.headers();
        corpus.lengths();
        corpus.cuts();
        corpus.fragments();
        corpus.texts();
        corpus.closes();
        corpus.compressed();
        corpus.chance();
        return List.copyOf(corpus.lines);
    }

    private void add(Role sender, boolean compression, RawFrame... frames) {
        Bytes octets =
                Bytes.join(Stream.of(frames).map(one -> one.encode(sender)).toList());
        lines.add(FrameReading.of(octets, sender, compression));
    }

    private void both(boolean compression, RawFrame... frames) {
        add(Role.CLIENT, compression, frames);
        add(Role.SERVER, compression, frames);
    }

    private static Bytes letters(int count) {
        return Bytes.latin1("a".repeat(count));
    }

    private void headers() {
        for (int opcode = 0; opcode < 16; opcode++) {
            RawFrame frame = RawFrame.of(opcode, Bytes.latin1("Hi"));
            add(Role.CLIENT, false, frame);
            add(Role.SERVER, true, frame.more());
        }
        for (int opcode : OPCODES) {
            RawFrame frame = RawFrame.of(opcode, Bytes.EMPTY);
            for (int rsv = 1; rsv < 8; rsv++) {
                add(Role.CLIENT, true, frame.withRsv(rsv));
                add(Role.SERVER, false, frame.withRsv(rsv));
            }
            both(false, frame.wronglyMasked());
            add(
                    Role.CLIENT,
                    true,
                    RawFrame.of(opcode + 3, letters(126)).more().withRsv(3).wronglyMasked());
        }
    }

    private void lengths() {
        for (int size : new int[] {0, 1, 5, 124, 125, 126, 127, 200}) {
            for (Form form : Form.values()) {
                both(false, RawFrame.binary(letters(size)).withForm(form));
                add(Role.SERVER, false, RawFrame.ping(letters(size)).withForm(form));
            }
        }
        for (long declared : DECLARED) {
            both(false, RawFrame.text("Hello").declaring(declared));
            both(false, RawFrame.text("a"), RawFrame.ping(letters(2)).declaring(declared));
            add(
                    Role.CLIENT,
                    false,
                    RawFrame.close(1000, ""),
                    RawFrame.text("Hello").declaring(declared));
        }
    }

    /** Every beginning of a few frames. */
    private void cuts() {
        for (RawFrame frame : List.of(
                RawFrame.text("Hello"),
                RawFrame.binary(letters(3)).withForm(Form.TWO),
                RawFrame.binary(letters(2)).withForm(Form.EIGHT),
                RawFrame.text("Hello").declaring(Long.MIN_VALUE),
                RawFrame.close(1000, "bye"))) {
            for (Role sender : Role.values()) {
                Bytes octets = frame.encode(sender);
                for (int size = 1; size < octets.size(); size++) {
                    lines.add(FrameReading.of(octets.slice(0, size), sender, false));
                }
            }
        }
    }

    private void fragments() {
        RawFrame hel = RawFrame.text("Hel").more();
        RawFrame lo = RawFrame.continuation(Bytes.latin1("lo"));
        RawFrame ping = RawFrame.ping(Bytes.latin1("?"));
        RawFrame nothing = RawFrame.continuation(Bytes.EMPTY);
        both(false, hel, lo);
        both(false, hel, ping, lo, RawFrame.binary(Bytes.hex("00 ff")).more(), nothing.more(), ping, nothing);
        both(false, hel, lo, lo);
        both(false, hel, lo.more(), RawFrame.text("!"), lo, ping);
        both(false, hel, RawFrame.binary(letters(1)));
        both(false, hel);
        both(false, nothing);
        both(false, hel, RawFrame.close(1000, ""), lo, ping, RawFrame.close(1000, ""));
        both(false, hel, lo.withRsv(4), lo);
        add(Role.CLIENT, false, hel.withKey(Bytes.hex("00 00 00 00")), lo.withKey(Bytes.hex("ff fe fd fc")));
    }

    private void texts() {
        for (List<Bytes> texts :
                List.of(Utf8Cases.VALID, Utf8Cases.STRAY, Utf8Cases.OVERLONG, Utf8Cases.SURROGATES, Utf8Cases.ABOVE)) {
            for (Bytes text : texts) {
                add(Role.SERVER, false, RawFrame.text(text));
                for (int cut = 1; cut < text.size(); cut++) {
                    add(
                            Role.CLIENT,
                            false,
                            RawFrame.text(text.slice(0, cut)).more(),
                            RawFrame.continuation(text.from(cut)));
                }
                if (text.size() > 1) {
                    add(Role.SERVER, false, RawFrame.text(text.slice(0, 1)), RawFrame.text("a"));
                }
                add(Role.CLIENT, false, RawFrame.binary(text), RawFrame.ping(text));
            }
        }
        add(Role.CLIENT, false, RawFrame.text(Bytes.hex("61 e2")).more(), RawFrame.continuation(Bytes.EMPTY));
    }

    private void closes() {
        both(false, RawFrame.close(Bytes.EMPTY));
        both(false, RawFrame.close(Bytes.hex("03")));
        IntStream.concat(
                        IntStream.of(0, 1, 999, 1000, 2999, 3000, 3999, 4000, 4999, 5000, 65_535),
                        IntStream.rangeClosed(1001, 1017))
                .forEach(code -> both(false, RawFrame.close(code, ""), RawFrame.text("late")));
        add(Role.CLIENT, false, RawFrame.close(1000, "bye"), RawFrame.ping(Bytes.EMPTY), RawFrame.close(1000, "again"));
        add(Role.SERVER, false, RawFrame.close(4999, "a".repeat(123)), RawFrame.of(3, Bytes.EMPTY));
        add(Role.SERVER, false, RawFrame.close(1000, "a".repeat(124)));
        for (String reason : List.of("c3", "c3 a9", "61 ff", "ed a0 80", "e2 82")) {
            both(false, RawFrame.close(Bytes.hex("03 e8 " + reason)));
        }
    }

    private void compressed() {
        RawFrame hello = RawFrame.text(Bytes.hex("f2 48 cd c9 c9 07 00")).withRsv(4);
        RawFrame again = RawFrame.text(Bytes.hex("f2 00 11 00 00")).withRsv(4);
        both(true, hello, RawFrame.text("plain"), again);
        both(false, hello);
        add(Role.SERVER, true, again);
        add(
                Role.SERVER,
                true,
                RawFrame.text(Bytes.hex("f2 48 cd")).withRsv(4).more(),
                RawFrame.ping(Bytes.latin1("?")),
                RawFrame.continuation(Bytes.hex("c9 c9 07 00")));
        for (String data : List.of(
                "",
                "00",
                "f3 48 cd c9 c9 07 00 00",
                "00 05 00 fa ff 48 65 6c 6c 6f 00",
                "f2 48 05 00 00 00 ff ff ca c9 c9 07 00",
                "f2 48",
                "ff ff ff ff")) {
            add(Role.CLIENT, true, RawFrame.text(Bytes.hex(data)).withRsv(4), again);
        }
        inflatable(hello);
    }

    /** Data that are none, codes of their own, and texts that are none. */
    private void inflatable(RawFrame hello) {
        Bits.broken()
                .keySet()
                .forEach(data -> add(Role.CLIENT, true, RawFrame.binary(data).withRsv(4), hello));
        add(Role.SERVER, true, RawFrame.text(Bytes.hex(OWN_CODES)).withRsv(4), hello);
        for (String text : List.of("c3 a9", "c3", "61 ff", "ed a0 80")) {
            add(Role.CLIENT, true, RawFrame.text(Bits.stored(Bytes.hex(text))).withRsv(4));
            add(Role.CLIENT, true, RawFrame.binary(Bits.stored(Bytes.hex(text))).withRsv(4));
        }
    }

    /** Conversations in which most frames are right, and octets that are no frames at all. */
    private void chance() {
        Random random = new Random(SEED);
        for (int i = 0; i < TALKS; i++) {
            List<RawFrame> frames = new ArrayList<>();
            while (frames.size() < 2 + i % 5) {
                frames.add(any(random));
            }
            add(Role.values()[i % 2], i % 3 == 0, frames.toArray(RawFrame[]::new));
        }
        for (int i = 0; i < NOISES; i++) {
            byte[] noise = new byte[1 + random.nextInt(40)];
            random.nextBytes(noise);
            lines.add(FrameReading.of(Bytes.of(noise), Role.values()[i % 2], i % 3 == 0));
        }
    }

    private static RawFrame any(Random random) {
        byte[] key = new byte[4];
        random.nextBytes(key);
        int opcode = random.nextInt(12) == 0 ? random.nextInt(16) : OPCODES[random.nextInt(OPCODES.length)];
        Bytes text = Utf8Cases.VALID.get(random.nextInt(Utf8Cases.VALID.size()));
        RawFrame frame = (opcode == 8 ? RawFrame.close(1000, "bye") : RawFrame.of(opcode, text)).withKey(Bytes.of(key));
        frame = opcode < 8 && random.nextBoolean() ? frame.more() : frame;
        frame = random.nextInt(12) == 0 ? frame.withRsv(1 + random.nextInt(7)) : frame;
        return random.nextInt(12) == 0 ? frame.withForm(Form.values()[random.nextInt(3)]) : frame;
    }
}
