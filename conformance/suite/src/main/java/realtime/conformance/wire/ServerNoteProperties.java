package realtime.conformance.wire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Service;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;
import realtime.conformance.session.Peer;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** What the application of a server is told about the end (RFC 6455 sections 7.1.4 to 7.1.6). */
@Area("closing")
public interface ServerNoteProperties extends PeerProperties {
    /** A Close, and what the application is told of it. */
    record End(RawFrame close, String note) {
        @Override
        public String toString() {
            return note;
        }
    }

    /** Several. */
    final class Ends extends OneOf<End> {
        Ends() {
            super(
                    new End(RawFrame.close(4001, "bye"), "4001 bye"),
                    new End(RawFrame.close(1000, ""), "1000 "),
                    new End(RawFrame.close(1001, "gone"), "1001 gone"),
                    new End(RawFrame.close(3999, "\u00e4 \u20ac"), "3999 \u00e4 \u20ac"),
                    new End(RawFrame.close(4999, "x".repeat(123)), "4999 " + "x".repeat(123)));
        }
    }

    @Property
    @Checks({"WS-CLC-017", "WS-CLC-018", "WS-CLH-014"})
    default void theApplicationIsToldCodeAndReason(@ForAll(supplier = Ends.class) End end) {
        noted("A Close, and what the application is told of it", end.close(), end.note());
    }

    @Property(tries = 3)
    @Checks("WS-CLC-017")
    default void aCloseWithoutACodeIsToldAs1005() {
        noted("A Close without a code", RawFrame.close(Bytes.EMPTY), "1005 ");
    }

    @Property(tries = 3)
    @Checks({"WS-CLC-018", "WS-CLC-017"})
    default void theFirstCloseCounts() {
        Said name = name();
        Talk.with(notes())
                .titled("Two Close frames: the first one counts")
                .send(RawFrame.text(name.payload()), RawFrame.close(4001, "first"), RawFrame.close(4002, "second"))
                .expect(Expected.of("the closing handshake", Closed::isOver));
        ask(name, "Two Close frames: the first one counts", "4001 first");
    }

    @Property(tries = 3)
    @Checks({"WS-CLC-017", "WS-CLH-014"})
    default void anEndWithoutACloseIsToldAs1006() {
        Said name = name();
        Talk.with(notes())
                .titled("TCP ends without a Close")
                .send(RawFrame.text(name.payload()))
                .awaitEcho(name)
                .finish()
                .expect(Expected.of("the end of TCP", Closed::isOver));
        ask(name, "TCP ended without a Close; what was the application told?", "1006 ");
    }

    private Peer notes() {
        return peer().at(Service.NOTES)
                .orElseThrow(() -> new Unsupported("no application that " + Service.NOTES.words() + " is known"));
    }

    private static Said name() {
        return Said.text(UUID.randomUUID().toString().substring(0, 13));
    }

    private void noted(String title, RawFrame close, String note) {
        Said name = name();
        Talk.with(notes())
                .titled(title)
                .send(RawFrame.text(name.payload()))
                .awaitEcho(name)
                .send(close)
                .expect(Expected.of("the closing handshake", Closed::isOver));
        ask(name, title, note);
    }

    private void ask(Said name, String title, String note) {
        Bytes question = Bytes.latin1("?").plus(name.payload());
        Expected expected =
                Expected.of("the note \"" + note + "\"", heard -> note(heard).equals(note));
        boolean lost = note.equals("1006 ");
        Talk.with(notes())
                .titled(title)
                .ask(RawFrame.text(question), answer -> !answer.payload().isEmpty())
                .expect(
                        lost
                                ? expected.orLenient("1006 and some words", heard -> note(heard)
                                        .startsWith(note))
                                : expected);
    }

    private static String note(Heard heard) {
        return heard.messages().isEmpty()
                ? ""
                : new String(heard.messages().getLast().payload().toArray(), StandardCharsets.UTF_8);
    }
}
