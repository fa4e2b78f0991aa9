package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.DeflateWriter;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.wire.Bytes;

/** What compressed messages may refer to (RFC 7692 sections 7.1 and 7.2). */
@Area("compression")
public interface WindowProperties extends PeerProperties {
    /** How far back a reference reaches. */
    final class Distances extends OneOf<Integer> {
        Distances() {
            super(32_768, 32_767, 16_385, 4_097, 513);
        }
    }

    /** As many random letters as the largest window has octets. */
    Bytes LETTERS = Payload.letters(32_768, 5);

    /** The same as a payload. */
    Bytes LITERALS = new DeflateWriter().fixed().literals(LETTERS).end().payload();

    /** What stands between a message and another that refers to it. */
    final class Between extends OneOf<List<RawFrame>> {
        Between() {
            super(
                    List.of(),
                    List.of(RawFrame.ping(Bytes.latin1("between"))),
                    List.of(RawFrame.pong(Bytes.EMPTY)),
                    List.of(RawFrame.text("plain")));
        }
    }

    @Property
    @Checks("PMD-PAR-006")
    default void aMessageMayReferToTheOneBefore(
            @ForAll(supplier = Between.class) List<RawFrame> between, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<Said> said = new ArrayList<>(List.of(Said.text("Hello"), Said.text("Hello")));
        between.stream().filter(frame -> !frame.isControl()).forEach(plain -> said.add(1, Said.text("plain")));
        Deflated.withMemory(this)
                .titled("Hello, and once more as a reference to the first")
                .send(Deflated.of(1, Deflated.HELLO))
                .send(between)
                .send(Deflated.of(1, Bytes.hex("f2 00 11 00 00")))
                .cut(cuts)
                .expect(Expected.echo(said.toArray(Said[]::new)));
    }

    @Property
    @Checks("PMD-PAR-006")
    default void aMessageMayReferFarBack(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes rare = Payload.letters(40, 11);
        Bytes later = new DeflateWriter().fixed().match(40, 40 + 60).end().payload();
        List<RawFrame> frames = new ArrayList<>(List.of(Deflated.frame(2, rare)));
        List<Said> said = new ArrayList<>(List.of(new Said(2, rare)));
        for (int i = 0; i < 6; i++) {
            frames.add(Deflated.text("message  " + i));
            said.add(Said.text("message  " + i));
        }
        frames.add(Deflated.of(2, later));
        said.add(new Said(2, rare));
        Deflated.withMemory(this)
                .titled("The eighth message refers to the first")
                .send(frames)
                .cut(cuts)
                .expect(Expected.echo(said.toArray(Said[]::new)));
    }

    @Property
    @Checks("PMD-PAR-015")
    default void aReferenceReaches32768OctetsBack(@ForAll(supplier = Distances.class) Integer distance) {
        Bytes reference = new DeflateWriter().fixed().match(258, distance).end().payload();
        int from = LETTERS.size() - distance;
        Deflated.withMemory(this)
                .needing(
                        "references that reach so far",
                        agreed -> agreed.window(peer().role().peer()) >= distance)
                .ifAgreed()
                .titled("32768 octets, then a reference " + distance + " octets back")
                .send(Deflated.of(2, LITERALS), Deflated.of(2, reference))
                .expect(Expected.echo(new Said(2, LETTERS), new Said(2, LETTERS.slice(from, from + 258))));
    }
}
