package realtime.conformance.session;

import java.io.IOException;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.Variation;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A handshake that a server refuses, and frames behind it all the same (RFC 6455 section 7.2.2). */
public final class RefusedHandshake {
    private static final String VERSION = "Sec-WebSocket-Version";
    private static final int MOST = 1 << 16;

    private final ServerSubject server;
    private final Bytes frames = Bytes.join(Sentinels.frames(true).stream()
            .map(frame -> frame.encode(Role.CLIENT))
            .toList());

    /** @param server who is judged */
    public RefusedHandshake(ServerSubject server) {
        this.server = server;
    }

    /** Asks for a version that does not exist, and then speaks WebSocket: nobody must listen. */
    public void expectNobody() {
        RequestHead request = request();
        Bytes received = received(request);
        if (answers(received)) {
            Drawing drawing = Drawing.of("A handshake for version 99 is refused; a text and a ping come behind it")
                    .row("expected", "HTTP, or the end of TCP; neither an echo nor a pong")
                    .row("yours", "a refusal, and then frames: " + received);
            Trial trial = Trial.current();
            trial.violated(new Violation(trial.requirement(), drawing), "frames", request.encode());
        }
    }

    private RequestHead request() {
        RequestHead plain = Variation.PLAIN.request(server.features());
        HeaderFields fields = plain.fields().without(VERSION).with(VERSION, "99");
        return plain.withFields(fields);
    }

    private Bytes received(RequestHead request) {
        try (Channel channel = server.connect()) {
            Reply reply = Reply.to(request, channel);
            if (reply.switches()) {
                throw new Unsupported("it refuses no handshake");
            }
            return rest(channel, reply.early());
        } catch (IOException | MalformedHeadException e) {
            return Bytes.EMPTY; // it has closed, or speaks another protocol
        }
    }

    private Bytes rest(Channel channel, Bytes early) {
        Bytes received = early;
        try {
            channel.send(frames, Cuts.NONE);
            while (received.size() < MOST && !answers(received)) {
                received = received.plus(channel.receive(Patience.silence()));
            }
        } catch (IOException e) {
            // the end, or silence
        }
        return received;
    }

    private static boolean answers(Bytes received) {
        return received.indexOf(answer(0x81)) >= 0 || received.indexOf(answer(0x8A)) >= 0;
    }

    private static Bytes answer(int first) {
        return Bytes.of((byte) first, (byte) Sentinels.WORD.size()).plus(Sentinels.WORD);
    }
}
