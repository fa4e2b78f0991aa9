package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.Example;
import realtime.conformance.connection.EchoServerConformance;
import realtime.conformance.model.ModelParts;
import realtime.websocket.connection.EchoService;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Role;

/** Exercise 06.6. */
class EchoServerTest implements EchoServerConformance {
    @Override
    public EchoService subject() {
        return new EchoServer();
    }

    @Example
    void aTextComesBackAndTheServerEndsTcp() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket server = listener.accept()) {
            client.getOutputStream().write(HexFormat.of().parseHex("818237fa213d7f93" + "888037fa213d")); // Hi, Close
            client.shutdownOutput();
            Endpoint endpoint = ModelParts.endpoint(Terms.of(Role.SERVER, 1_000, new Random()));
            subject().serve(server.getInputStream(), server, endpoint, Duration.ofSeconds(1));
            assertArrayEquals(HexFormat.of().parseHex("81024869" + "8800"), client.getInputStream().readAllBytes());
        }
    }
}
