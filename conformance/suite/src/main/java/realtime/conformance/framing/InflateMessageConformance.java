package realtime.conformance.framing;

import java.util.List;
import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.websocket.framing.MessageInflater;
import realtime.wire.Bytes;

/** Exercise 05.10. */
@Judges(value = Role.BOTH, area = "compression")
public interface InflateMessageConformance {
    /** A sentence of the task. */
    String EARLIER =
            "Unless the sender forgets its window behind each message (noContext), the next message may refer to"
                    + " octets of the earlier ones.";

    /** About the octets that a sender cuts off. */
    String TAIL =
            "Behind the last part of a message, even an empty one, and only there, the four octets 00 00 ff ff are inflated"
                    + " too: its sender has cut them off.";

    /** A fresh inflater at each call. */
    MessageInflater subject(boolean noContext, long limit);

    @Property
    @Checks({"PMD-DEF-002", "PMD-FRM-005"})
    default void aMessageInflatesInAnyParts() {
        Bytes hello = Bytes.utf8("Hello");
        Bytes deflated = Bytes.hex("f2 48 cd c9 c9 07 00");
        try (Inflating run = open(false, 1_000)) {
            run.gives(hello, List.of(deflated), "");
            run.gives(hello, List.of(deflated), TAIL);
        }
        for (int cut = 0; cut <= deflated.size(); cut++) {
            try (Inflating run = open(false, 1_000)) {
                run.gives(hello, List.of(deflated.slice(0, cut), deflated.from(cut)), TAIL);
            }
        }
        try (Inflating run = open(false, 1_000)) {
            run.gives(hello, Cuts.EVERY_OCTET.segments(deflated), TAIL);
        }
    }

    @Property
    @Checks("PMD-DEF-003")
    default void aMessageMayUseStoredBlocks() {
        message(Bytes.hex("00 05 00 fa ff 48 65 6c 6c 6f 00"), Bytes.utf8("Hello"));
    }

    @Property
    @Checks("PMD-DEF-004")
    default void aBlockWithBfinalIsNotTheEnd() {
        String sentence =
                "A message may hold one block with BFINAL set; behind such a one, inflating goes on with the octets"
                        + " that follow it, with an empty window.";
        Bytes last = Bytes.hex("f3 48 cd c9 c9 07 00 00");
        message(last, Bytes.utf8("Hello"));
        for (int cut = 0; cut <= last.size(); cut++) {
            try (Inflating run = open(false, 1_000)) {
                run.gives(Bytes.utf8("Hello"), List.of(last.slice(0, cut), last.from(cut)), sentence);
                run.gives(Bytes.utf8("Hello"), List.of(Bytes.hex("f2 48 cd c9 c9 07 00")), sentence);
            }
        }
        Bytes two = Bytes.hex("f3 48 cd c9 c9 07 00 f2 48 cd c9 c9 07 00");
        message(two, Bytes.utf8("HelloHello"));
    }

    @Property
    @Checks("PMD-DEF-005")
    default void aMessageMayHaveSeveralBlocks() {
        message(Bytes.hex("f2 48 05 00 00 00 ff ff ca c9 c9 07 00"), Bytes.utf8("Hello"));
    }

    @Property
    @Checks("PMD-DEF-006")
    default void anEmptyMessageIsEmpty() {
        try (Inflating run = open(false, 1_000)) {
            run.gives(Bytes.EMPTY, List.of(Bytes.hex("00")), "");
            run.gives(Bytes.EMPTY, List.of(Bytes.hex("00")), "");
            run.gives(Bytes.utf8("Hello"), List.of(Bytes.hex("f2 48 cd c9 c9 07 00")), "");
            run.gives(Bytes.EMPTY, List.of(Bytes.hex("00"), Bytes.EMPTY), TAIL);
            run.gives(Bytes.EMPTY, List.of(Bytes.EMPTY, Bytes.hex("00")), TAIL);
        }
    }

    @Property
    @Checks({"PMD-PAR-006", "PMD-DEF-007"})
    default void aMessageMayReferToAnEarlierOne() {
        message(Bytes.hex("f2 48 cd c9 c9 07 00"), Bytes.utf8("Hello"));
        try (Inflating run = open(false, 1_000)) {
            run.gives(Bytes.utf8("Hello"), List.of(Bytes.hex("f2 48 cd c9 c9 07 00")), "");
            run.gives(Bytes.utf8("Hello"), List.of(Bytes.hex("f2 00 11 00 00")), EARLIER);
            run.gives(Bytes.utf8("Hello"), List.of(Bytes.hex("f2 00"), Bytes.hex("11 00 00")), EARLIER);
        }
    }

    @Property
    @Checks("PMD-PAR-015")
    default void aReferenceMayReach32768OctetsBack() {
        message(Bytes.hex("f2 48 cd c9 c9 07 00"), Bytes.utf8("Hello"));
        Bytes start = new Texts(258, 0, 7).octets();
        Bytes noise = new Texts(32_768 - 258, 0, 8).octets();
        try (Inflating run = open(false, 100_000)) {
            run.gives(start, List.of(Bits.stored(start)), "");
            run.gives(noise, List.of(Bits.stored(noise)), "");
            run.gives(start, List.of(Bits.farthest()), "");
        }
    }

    @Property
    @Checks({"PMD-DEF-002", "PMD-PAR-006"})
    default void anyMessagesInflate(
            @ForAll(supplier = Texts.Any.class) Texts text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Cuts coarse = text.size() > 1_000 && cuts.step() == 1 ? new Cuts(100, List.of()) : cuts;
        for (boolean noContext : new boolean[] {false, true}) {
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            try (Inflating run = open(noContext, 100_000)) {
                for (int i = 0; i < 3; i++) {
                    Bytes deflated = Texts.deflated(deflater, text.octets());
                    run.gives(text.octets(), coarse.segments(deflated), noContext || i == 0 ? "" : EARLIER);
                    if (noContext) {
                        deflater.reset();
                    }
                }
            } finally {
                deflater.end();
            }
        }
    }

    @Property
    @Checks("PMD-DEF-009")
    default void whatIsNoDeflateDataFails() {
        Bits.broken().forEach((octets, why) -> {
            String sentence = "Code 1007 if the octets are no DEFLATE data: here stands " + why + ".";
            try (Inflating run = open(false, 1_000)) {
                run.fails(1007, List.of(octets), sentence);
            }
            try (Inflating run = open(false, 1_000)) {
                run.gives(Bytes.utf8("A"), List.of(Bits.stored(Bytes.utf8("A"))), "");
                run.fails(1007, List.of(octets.slice(0, 1), octets.from(1)), sentence);
            }
        });
    }

    @Property
    @Checks({"PMD-DEF-010", "WS-LIM-002"})
    default void theLimitHoldsForTheInflatedOctetsOfOneMessage() {
        String sentence = "The limit holds for the inflated octets of one message.";
        for (int limit : new int[] {10, 0, 5_000}) {
            Bytes longest = new Texts(limit, 3, 1).octets();
            Bytes longer = new Texts(limit + 1, 3, 1).octets();
            for (int step : new int[] {0, 3}) {
                Cuts cuts = new Cuts(step, List.of());
                try (Inflating run = open(true, limit)) {
                    run.gives(longest, cuts.segments(Bits.deflated(longest)), sentence);
                    run.gives(longest, cuts.segments(Bits.deflated(longest)), sentence);
                    run.fails(1009, cuts.segments(Bits.deflated(longer)), sentence);
                }
            }
        }
    }

    @Property
    @Checks({"PMD-DEF-010", "WS-LIM-002"})
    default void theLimitHoldsBehindABlockWithBfinalToo() {
        String sentence = "The limit holds for the inflated octets of one message, over all its parts and blocks: those"
                + " behind a block with BFINAL are counted too.";
        Bytes block = Bytes.hex("f3 48 cd c9 c9 07 00");
        Bytes longest = Bytes.join(List.of(block, block, Bytes.hex("00")));
        Bytes longer = block.plus(longest);
        for (int step : new int[] {0, 1, 7}) {
            Cuts cuts = new Cuts(step, List.of());
            try (Inflating run = open(false, 10)) {
                run.gives(Bytes.utf8("HelloHello"), cuts.segments(longest), sentence);
                run.fails(1009, cuts.segments(longer), sentence);
            }
        }
    }

    @Property
    @Checks({"PMD-DEF-010", "WS-LIM-001"})
    default void aBombIsStoppedWhileItInflates() throws Exception {
        Bytes bomb = Bits.deflated(Bytes.of(new byte[1 << 24]));
        Inflating.flat(bomb, () -> subject(false, 65_536));
    }

    private void message(Bytes deflated, Bytes message) {
        try (Inflating run = open(false, 1_000)) {
            run.gives(message, List.of(deflated), "");
        }
        try (Inflating run = open(true, 1_000)) {
            run.gives(message, List.of(deflated), "");
            run.gives(message, List.of(deflated), "");
        }
    }

    private Inflating open(boolean noContext, long limit) {
        return new Inflating(subject(noContext, limit), "noContext " + noContext + ", limit " + limit);
    }
}
