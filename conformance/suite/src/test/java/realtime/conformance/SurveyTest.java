package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.InMemoryServer;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.Service;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.conformance.session.Survey;
import realtime.websocket.ServerHandshake;
import realtime.wire.Bytes;

/** Before a server is judged it says what it supports; nothing of that is guessed. */
class SurveyTest {
    private static final ServerHandshake HANDSHAKE = Model.handshake(ServerHandshake.Policy.path("/echo"));
    private static final Features UNKNOWN = Features.echo("localhost:8104", "/echo");

    private static ServerSubject limited(int limit) {
        return new InMemoryServer(
                "limited",
                UNKNOWN,
                () -> new HandshakeCore(HANDSHAKE::respond, () -> new ModelEcho() {
                    @Override
                    protected int limit() {
                        return limit;
                    }
                }));
    }

    @Test
    void whatItSaysIsTold() {
        Survey survey = Survey.of(MemoryServers.withServices("model", new ModelServices()));
        assertEquals("13", survey.found().get("versions"));
        assertTrue(survey.found().get("compression").contains("server_no_context_takeover"), survey.toString());
        assertTrue(survey.features().extensions().contains("permessage-deflate"));
    }

    @Test
    void itsLimitIsFoundToTheOctet() {
        Survey survey = Survey.of(limited(10_000));
        assertEquals(
                "10,000 octets, longer ones are refused with 1009",
                survey.found().get("longest message"));
        assertEquals(10_000, survey.features().services().limit());
        assertEquals(Optional.of("/echo"), survey.features().services().find(Service.LIMITED));
    }

    @Test
    void aLimitOfFramesAloneIsNoLimitOfMessages() {
        ServerSubject frames = new InMemoryServer(
                "frames",
                UNKNOWN,
                () -> new HandshakeCore(HANDSHAKE::respond, () -> new ModelEcho() {
                    @Override
                    protected Optional<Integer> refuse(In head) {
                        return head.length() > 10_000 ? Optional.of(1009) : super.refuse(head);
                    }
                }));
        Survey survey = Survey.of(frames);
        assertTrue(survey.found().get("longest message").contains("in a frame"), survey.toString());
        assertEquals(0, survey.features().services().limit());
    }

    @Test
    void whoDropsLongMessagesHasSaidNothing() {
        ServerSubject loses = new InMemoryServer(
                "loses",
                UNKNOWN,
                () -> new HandshakeCore(HANDSHAKE::respond, () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        if (whole.size() < 50_000) {
                            super.echo(opcode, whole);
                        }
                    }
                }));
        Survey survey = Survey.of(loses);
        assertEquals("4,096 octets at least", survey.found().get("longest message"));
        assertEquals(0, survey.features().services().limit());
    }

    @Test
    void whoOpensNothingIsAskedForNothing() {
        ServerSubject mute = new InMemoryServer("mute", UNKNOWN, () -> new ServerCore() {
            @Override
            public Bytes receive(Bytes in) {
                return Bytes.EMPTY;
            }

            @Override
            public Bytes end() {
                return Bytes.EMPTY;
            }

            @Override
            public boolean isClosed() {
                return false;
            }
        });
        Survey survey = Survey.of(mute);
        assertEquals(Set.of("handshake"), survey.found().keySet());
        assertEquals(UNKNOWN, survey.features());
    }

    @Test
    void whoRefusesTheSecondConnectionIsSurveyedAllTheSame() {
        AtomicInteger connections = new AtomicInteger();
        ServerSubject limits = new InMemoryServer(
                "limits",
                UNKNOWN,
                () -> connections.getAndIncrement() == 0
                        ? new HandshakeCore(HANDSHAKE::respond, ModelEcho::new)
                        : new Busy());
        Survey survey = Survey.of(limits);
        assertTrue(survey.echoes(), survey.toString());
        assertEquals("unknown: it did not say", survey.found().get("longest message"));
        assertEquals(0, survey.features().services().limit());
        assertTrue(connections.get() > 1, "it was asked once");
    }

    /** It answers every request with 503, and closes. */
    private static final class Busy implements ServerCore {
        private boolean asked;

        @Override
        public Bytes receive(Bytes in) {
            asked = true;
            return Bytes.latin1("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        }

        @Override
        public Bytes end() {
            return Bytes.EMPTY;
        }

        @Override
        public boolean isClosed() {
            return asked;
        }
    }
}
