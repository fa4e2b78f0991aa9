package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;
import realtime.conformance.session.Peer;
import realtime.conformance.session.PeerFrame;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Masking, seen by a client (RFC 6455 sections 5.1 and 5.3). That each frame is masked is looked at in every conversation. */
@Area("framing")
public interface ClientMaskingProperties extends PeerProperties {
    /** How many pings are answered with one frame each: enough to see a pattern in keys. */
    int MANY = 60;

    /** Frames that a server must not send like this. */
    final class Masked extends OneOf<RawFrame> {
        Masked() {
            super(
                    RawFrame.text("Hello").wronglyMasked(),
                    RawFrame.binary(Bytes.hex("00 ff")).wronglyMasked(),
                    RawFrame.text("").wronglyMasked(),
                    RawFrame.ping(Bytes.latin1("Hello")).wronglyMasked(),
                    RawFrame.pong(Bytes.EMPTY).wronglyMasked(),
                    RawFrame.close(1000, "").wronglyMasked(),
                    RawFrame.text("Hel").more().wronglyMasked(),
                    RawFrame.text("Hello").withKey(Bytes.hex("00 00 00 00")).wronglyMasked());
        }
    }

    /** What a client answers with a frame of its own: a message, pings, a Close. */
    final class Asked extends OneOf<List<RawFrame>> {
        Asked() {
            super(
                    List.of(RawFrame.ping(Bytes.latin1("Hello"))),
                    List.of(RawFrame.ping(Bytes.EMPTY)),
                    List.of(RawFrame.close(1000, "")),
                    List.of(RawFrame.close(Bytes.EMPTY)),
                    List.of(RawFrame.ping(new Payload(125, 0).octets()), RawFrame.close(4000, "bye")));
        }
    }

    @Property
    @Checks({"WS-MSK-001", "WS-CLF-005"})
    default void itMasksEveryFrame(@ForAll(supplier = Asked.class) List<RawFrame> asked) {
        Talk.with(peer())
                .titled("What a client answers by itself")
                .send(asked)
                .expect(Expected.of("frames, all of them masked", heard -> heard.frames().stream()
                        .allMatch(PeerFrame::masked)));
    }

    @Property
    @Checks("WS-MSK-001")
    default void itMasksEveryMessage(@ForAll(supplier = Payload.Boundaries.class) Payload payload) {
        Talk.with(peer())
                .titled("A message of " + payload.size() + " octets")
                .send(RawFrame.binary(payload.octets()))
                .expect(Expected.echo(new Said(2, payload.octets()))
                        .orLenient(
                                "1009, if that is beyond its limit",
                                heard -> heard.closeCode() == 1009 && Closed.isOver(heard)));
    }

    @Property(tries = 1)
    @Checks({"WS-MSK-002", "WS-SEC-002", "WS-MSK-001"})
    default void itMasksOverTlsAsWell() {
        Peer secure = Optional.of(peer())
                .filter(ClientPeer.class::isInstance)
                .flatMap(peer -> ((ClientPeer) peer).overTls())
                .orElseThrow(() -> new Unsupported("it cannot be told which certificate to trust"));
        Talk.with(secure)
                .titled("A message and a ping over TLS")
                .send(RawFrame.ping(Bytes.latin1("secret")))
                .awaitPong(Bytes.latin1("secret"))
                .send(RawFrame.text("secret"))
                .expect(Expected.echo(Said.text("secret")));
    }

    @Property
    @Checks("WS-MSK-006")
    default void aMaskedFrameClosesTheConnection(
            @ForAll(supplier = Masked.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 1, "A frame of a server that is masked", "MASK is 1")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property(tries = 1)
    @Checks("WS-MSK-010")
    default void eachFrameHasAKeyOfItsOwn() {
        keys("The same ping, again and again").expect(ownKeys("keys that differ", Keys::repeated));
    }

    @Property(tries = 1)
    @Checks("WS-MSK-011")
    default void keysFollowNoPattern() {
        List<Bytes> first = new ArrayList<>();
        keys("The keys of " + MANY + " frames").expect(ownKeys("keys without a pattern", keys -> {
            first.addAll(keys);
            return Keys.pattern(keys);
        }));
        keys("The keys of another connection").expect(ownKeys("other keys than on the connection before", keys -> {
            boolean same = keys.size() > 1 && new HashSet<>(first).containsAll(keys);
            return same ? Optional.of("the keys are those of the connection before") : Optional.empty();
        }));
    }

    private Talk keys(String title) {
        Talk talk = Talk.with(peer()).titled(title);
        for (int i = 0; i < MANY; i++) {
            Bytes word = Bytes.latin1("ping " + i);
            talk = talk.send(RawFrame.ping(word)).awaitPong(word);
        }
        return talk;
    }

    private static Expected ownKeys(String words, Keys.Test test) {
        return Expected.of(words, heard -> test.trouble(of(heard)).isEmpty());
    }

    private static List<Bytes> of(Heard heard) {
        return heard.frames().stream()
                .filter(PeerFrame::masked)
                .map(PeerFrame::key)
                .toList();
    }
}
