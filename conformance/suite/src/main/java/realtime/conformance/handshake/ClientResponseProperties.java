package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.FAILS;
import static realtime.conformance.handshake.ClientExpectation.OPENS;
import static realtime.conformance.handshake.ClientExpectation.STAYS_HTTP;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Plan;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.wire.Bytes;

/** What a client makes of the answer: status, version, grammar, Upgrade, Connection, and where it is cut. */
public interface ClientResponseProperties extends ClientProperties {
    /**
     * Octets that no head can say.
     *
     * @param words what is changed
     * @param change makes the changed answer
     */
    record Octets(String words, UnaryOperator<Bytes> change) {
        @Override
        public String toString() {
            return words;
        }

        static Octets before(String words, String text) {
            return new Octets(words, answer -> Bytes.latin1(text).plus(answer));
        }

        /** One more line behind the status line. */
        static Octets line(String words, String line) {
            return new Octets(words, answer -> {
                int end = answer.indexOf(Bytes.latin1("\r\n")) + 2;
                return answer.slice(0, end).plus(Bytes.latin1(line + "\r\n")).plus(answer.from(end));
            });
        }
    }

    /** Interim answers before the 101. */
    final class Interim extends OneOf<Octets> {
        Interim() {
            super(
                    Octets.before("a 100 before it", "HTTP/1.1 100 Continue\r\n\r\n"),
                    Octets.before("a 103 before it", "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"));
        }
    }

    /** Heads that break the grammar. */
    final class Broken extends OneOf<Octets> {
        Broken() {
            super(
                    Octets.line("a line without a colon", "no colon"),
                    Octets.line("a name with a blank", "Up grade: websocket"),
                    Octets.before("a first line that is no status line", "SSH-2.0-OpenSSH_9.6\r\n"));
        }
    }

    /** Names and reasons in other cases, other fields, another order. */
    final class Names extends OneOf<ReplyVariation> {
        Names() {
            super(
                    new ReplyVariation(0, 1, 0, 0, 0, 0, 0),
                    new ReplyVariation(0, 2, 0, 0, 0, 0, 0),
                    new ReplyVariation(7, 1, 0, 0, 3, 0, 1));
        }
    }

    /** Keywords in other cases, and a Connection that lists more. */
    final class Keywords extends OneOf<ReplyVariation> {
        Keywords() {
            super(
                    new ReplyVariation(0, 0, 1, 0, 0, 0, 0),
                    new ReplyVariation(0, 0, 2, 0, 0, 0, 0),
                    new ReplyVariation(0, 0, 0, 1, 0, 0, 0),
                    new ReplyVariation(0, 0, 1, 1, 0, 0, 0));
        }
    }

    @Property
    @Checks("WS-HSV-001")
    default void onlyA101Opens(
            @ForAll(supplier = ReplyChanges.Statuses.class) ReplyChange status,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ReplyChange complete = new ReplyChange(status.words(), "", (request, reply) -> {
            var changed = status.apply(request, reply);
            return changed.status() == 204
                    ? changed
                    : changed.withFields(changed.fields().with("Content-Length", "0"));
        });
        ClientAttempt.of(client())
                .answered(how)
                .but(complete)
                .timed(Plan.Timing.FINAL)
                .expect(STAYS_HTTP);
    }

    @Property
    @Checks("WS-HSV-001")
    default void interimAnswersArePassedOver(@ForAll(supplier = Interim.class) Octets octets) {
        ClientAttempt.of(client()).raw(octets.words(), octets.change()).expect(OPENS);
    }

    @Property
    @Checks("WS-VER-003")
    default void aRefusedVersionDoesNotOpen() {
        ReplyChange refusal = ReplyChange.line("a 426 that lists the versions 13 and 8", reply -> reply.withStatus(
                        426, "Upgrade Required")
                .withFields(
                        reply.fields().with("Sec-WebSocket-Version", "13, 8").with("Content-Length", "0")));
        ClientAttempt.of(client()).but(refusal).timed(Plan.Timing.FINAL).expect(STAYS_HTTP);
    }

    @Property
    @Checks({"WS-HSV-002", "WS-FAIL-004"})
    default void upgradeMustBeWebsocket(
            @ForAll(supplier = ReplyChanges.Upgrades.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }

    @Property
    @Checks({"WS-HSV-003", "WS-FAIL-004"})
    default void connectionMustListUpgrade(
            @ForAll(supplier = ReplyChanges.Connections.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }

    @Property
    @Checks("WS-HSV-004")
    default void keywordsAreComparedWithoutCase(@ForAll(supplier = Keywords.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).expect(OPENS);
    }

    @Property
    @Checks("WS-HSV-009")
    default void namesAreComparedWithoutCase(@ForAll(supplier = Names.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).expect(OPENS);
    }

    @Property
    @Checks({"WS-HSV-008", "WS-FAIL-004"})
    default void a101InAnotherVersionFails(
            @ForAll(supplier = ReplyChanges.Versions.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }

    @Property
    @Checks({"WS-HSV-008", "WS-FAIL-004"})
    default void aBrokenHeadFails(@ForAll(supplier = Broken.class) Octets octets) {
        ClientAttempt.of(client()).raw(octets.words(), octets.change()).expect(FAILS);
    }

    @Property
    @Checks({"WS-HSV-008", "WS-FAIL-004"})
    default void aHeadOfHugeSizeFails() {
        Octets huge = Octets.line("a line of 300,000 octets", "X-Filler: " + "x".repeat(300_000));
        ClientAttempt.of(client())
                .raw(huge.words(), huge.change())
                .expect(FAILS.orLenient("an open connection", ClientSeen::isOpen));
    }

    @Property
    @Checks("WS-HSS-020")
    default void octetsThatAreNoUtf8AreNeverHalfUnderstood() {
        ReplyChange field = ReplyChange.added("X-Octets", "\u00c0\u00af \u00ff");
        ClientAttempt.of(client()).but(field).expect(OPENS.or("a closed connection", ClientSeen::hasClosed));
    }

    @Property
    @Checks("WS-HSV-010")
    default void theAnswerMayBeCutAnywhere(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        ClientAttempt.of(client()).cut(cuts).expect(OPENS);
    }

    @Property
    @Checks("WS-HSV-010")
    default void framesInOneSegmentWithThe101AreRead(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        ClientAttempt.of(client()).timed(Plan.Timing.GLUED).cut(cuts).expect(OPENS);
    }
}
