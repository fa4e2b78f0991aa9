package realtime.conformance.wire;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Service;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Peer;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** What the peer's application begins: messages, closing, an error of its own (RFC 6455 sections 5.1, 6.1 and 7.1). */
@Area("closing")
public interface ApplicationProperties extends PeerProperties {
    /** The first words of the application that speaks first. */
    Said WELCOME = Said.text("welcome");

    /** Codes and reasons with which an application may close. */
    final class Goodbyes extends OneOf<String> {
        Goodbyes() {
            super("4000 bye", "1000", "1001 gone", "3000 \u00e4\u20ac", "4999 " + "x".repeat(123));
        }
    }

    /** What no application can make a library send. */
    final class Impossible extends OneOf<String> {
        Impossible() {
            super("1005", "1006", "1015", "999", "0", "5000", "65535", "1000 " + "x".repeat(124));
        }
    }

    /** A conversation with one of its applications. */
    static Talk with(Peer peer, Service service) {
        Peer other = peer.at(service)
                .orElseThrow(() -> new Unsupported("no application that " + service.words() + " is known"));
        return Talk.with(other).withoutSentinels();
    }

    @Property
    @Checks("WS-FRM-007")
    default void bothSidesMaySpeakAtOnce(@ForAll(supplier = Payload.Any.class) Payload payload) {
        Said message = new Said(2, payload.octets());
        RawFrame frame = RawFrame.binary(payload.octets());
        with(peer(), Service.PUSHES)
                .titled("Its application speaks first, and the other side does not wait")
                .send(frame, frame, frame)
                .withSentinels()
                .expect(Expected.echo(WELCOME, message, message, message));
    }

    @Property
    @Checks({"WS-CLH-012", "WS-DAT-001", "WS-CLH-013"})
    default void anApplicationClosesWithAClose(
            @ForAll(supplier = Goodbyes.class) String goodbye, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        with(peer(), Service.CLOSES)
                .titled("The application closes with this code and reason, and then tries to send")
                .send(RawFrame.text(goodbye))
                .cut(cuts)
                .expect(closesWith(goodbye));
    }

    @Property
    @Checks("WS-CLH-007")
    default void whatComesBehindItsOwnCloseDoesNoHarm(
            @ForAll(supplier = ClosingProperties.Behind.class) List<RawFrame> behind) {
        with(peer(), Service.CLOSES)
                .titled("The application closes; the other side has something to say before it answers")
                .unless(
                        "WS-CLH-012",
                        with(peer(), Service.CLOSES).send(RawFrame.text("4000 bye")),
                        closesWith("4000 bye"))
                .withoutAnswer()
                .send(RawFrame.text("4000 bye"))
                .awaitClose()
                .send(behind)
                .send(RawFrame.close(4000, ""))
                .expect(closesWith("4000 bye"));
    }

    @Property
    @Checks({"WS-CLH-011", "WS-CLH-005"})
    default void bothSidesMayCloseAtOnce(
            @ForAll(supplier = Goodbyes.class) String goodbye, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        int code = Integer.parseInt(goodbye.split(" ")[0]);
        with(peer(), Service.CLOSES)
                .titled("The application closes while a Close of the other side is on its way")
                .unless("WS-CLH-012", with(peer(), Service.CLOSES).send(RawFrame.text(goodbye)), closesWith(goodbye))
                .send(RawFrame.text(goodbye), RawFrame.close(1000, ""))
                .cut(cuts)
                .expect(Expected.of(
                                "one Close, " + code + " or 1000, then FIN",
                                heard -> heard.end() == End.FIN
                                        && List.of(code, 1000).contains(heard.closeCode()))
                        .orLenient(
                                "a reset behind it",
                                heard -> Closed.isOver(heard)
                                        && List.of(code, 1000).contains(heard.closeCode())));
    }

    @Property
    @Checks("WS-CLC-001")
    default void anApplicationCannotMakeItBreakARule(@ForAll(supplier = Impossible.class) String goodbye) {
        with(peer(), Service.CLOSES)
                .titled("The application tries to close with what may not travel")
                .send(RawFrame.text(goodbye), RawFrame.close(1000, ""))
                .expect(Expected.of("nothing of that kind", Closed::isOver));
    }

    @Property
    @Checks("WS-CLC-016")
    default void anErrorOfTheApplicationIsCalled1011(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        with(peer(), Service.THROWS)
                .titled("The application throws an exception")
                .send(RawFrame.text("now"))
                .cut(cuts)
                .expect(Expected.of(
                                "Close 1011, then the end of TCP",
                                Closed.says(1011).and(Closed::isOver))
                        .orLenient("another end", heard -> Closed.isOver(heard) && heard.closeCode() != 1000));
    }

    private static Expected closesWith(String goodbye) {
        String[] words = goodbye.split(" ", 2);
        Bytes payload = RawFrame.close(Integer.parseInt(words[0]), words.length < 2 ? "" : words[1])
                .payload();
        return Expected.of(
                        "that Close, then FIN",
                        heard -> heard.end() == End.FIN
                                && heard.close()
                                        .filter(close -> close.payload().equals(payload))
                                        .isPresent())
                .orLenient(
                        "a reset behind that Close",
                        heard -> heard.end() == End.RST
                                && heard.close()
                                        .filter(close -> close.payload().equals(payload))
                                        .isPresent());
    }
}
