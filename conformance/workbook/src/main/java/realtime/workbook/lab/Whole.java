package realtime.workbook.lab;

import java.io.PrintWriter;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.websocket.ServerHandshake;
import realtime.wire.Bytes;

/** A whole connection between the JDK's client and a server by the book, and every frame of it. */
final class Whole implements Experiment {
    /** An echo that asks back. */
    private static final class Curious extends ModelEcho {
        @Override
        protected void echo(int opcode, Bytes whole) {
            super.echo(opcode, whole);
            send(0x89, Bytes.latin1("still there?"));
        }
    }

    @Override
    public String name() {
        return "whole";
    }

    @Override
    public String summary() {
        return "every frame of a whole connection, from the first message to the Close";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Stage server = Stage.running(Whole::core);
                Relay relay = new Relay(server.port());
                Talker client = new Talker(relay.port())) {
            client.say("hello", true);
            client.next(); // the echo
            client.next(); // the ping, answered by the client itself
            wait(client.socket()
                    .sendPing(ByteBuffer.wrap(Bytes.latin1("and you?").toArray())));
            client.next(); // the pong
            wait(client.socket().sendClose(WebSocket.NORMAL_CLOSURE, "bye"));
            String close = client.next();
            boolean ended = relay.hasEnded();
            relay.lines().forEach(out::println);
            out.println("TCP " + (ended ? "has ended on both sides" : "has not ended"));
            out.println("the client's application: " + close);
        }
    }

    private static ServerCore core() {
        ServerHandshake handshake = Model.handshake(ServerHandshake.Policy.path("/echo"));
        return new HandshakeCore(handshake::respond, Curious::new);
    }

    private static void wait(CompletableFuture<WebSocket> sent) throws Exception {
        sent.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    }
}
