package realtime.conformance.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtime.wire.Bytes;

/** What the tap tells, and what it holds back. */
@Timeout(60)
class TapTest {
    private static final String ORIGIN = "http://127.0.0.1:8106";
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int MOST_TOLD = 65_536;

    private final TapHub hub = new TapHub();
    private ServerSocket server;
    private Tap tap;

    /** A server that sends back whatever comes, until its client ends. */
    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().transferTo(socket.getOutputStream());
            } catch (IOException e) {
                // The test is over.
            }
        });
        tap = new Tap(server.getLocalPort(), Set.of(ORIGIN), hub);
    }

    @AfterEach
    void stop() throws IOException {
        tap.close();
        server.close();
    }

    private byte[] head(String host) {
        return "GET / HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\n\r\n"
                .formatted(host, ORIGIN)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), tap.port());
        client.setSoTimeout(TIMEOUT_MILLIS);
        return client;
    }

    /** All events until both sides have ended. */
    private static List<TapEvent> all(TapHub.Listener listener) throws InterruptedException {
        List<TapEvent> events = new ArrayList<>();
        int ends = 0;
        while (ends < 2) {
            TapEvent event = listener.next(TIMEOUT_MILLIS).orElseThrow();
            events.add(event);
            ends += event.what() == TapEvent.What.END ? 1 : 0;
        }
        return events;
    }

    private static Bytes octets(List<TapEvent> events, TapEvent.From from) {
        return Bytes.join(events.stream()
                .filter(event -> event.from() == from)
                .map(TapEvent::octets)
                .toList());
    }

    @Test
    void everyOctetOfBothWaysIsToldAndHandedOn() throws Exception {
        byte[] head = head("localhost:" + tap.port());
        try (TapHub.Listener listener = hub.listen().orElseThrow();
                Socket client = client()) {
            for (byte octet : head) { // TCP may cut it anywhere
                client.getOutputStream().write(octet);
                client.getOutputStream().flush();
            }
            client.getOutputStream().write(new byte[] {(byte) 0x81, 0});
            client.shutdownOutput();
            Bytes answer = Bytes.of(client.getInputStream().readAllBytes());
            List<TapEvent> events = all(listener);
            assertEquals(Bytes.of(head).plus(Bytes.hex("81 00")), answer);
            assertEquals(answer, octets(events, TapEvent.From.CLIENT));
            assertEquals(answer, octets(events, TapEvent.From.SERVER));
            assertEquals(TapEvent.What.OPEN, events.getFirst().what());
        }
    }

    @Test
    void aFloodIsHandedOnAndToldUpToItsBound() throws Exception {
        byte[] head = head("127.0.0.1:" + tap.port());
        byte[] flood = new byte[1 << 20];
        try (TapHub.Listener listener = hub.listen().orElseThrow();
                Socket client = client()) {
            Thread.startVirtualThread(() -> {
                try {
                    client.getOutputStream().write(head);
                    client.getOutputStream().write(flood);
                    client.shutdownOutput();
                } catch (IOException e) {
                    // The answer will be too short.
                }
            });
            assertEquals(head.length + flood.length, client.getInputStream().readAllBytes().length);
            List<TapEvent> events = all(listener);
            assertTrue(octets(events, TapEvent.From.CLIENT).size() <= MOST_TOLD);
            assertEquals(
                    2,
                    events.stream()
                            .filter(event -> event.what() == TapEvent.What.FULL)
                            .count());
        }
    }

    @Test
    void anotherNameGetsNothing() throws Exception {
        try (TapHub.Listener listener = hub.listen().orElseThrow();
                Socket client = client()) {
            client.getOutputStream().write(head("rebound.example:" + tap.port()));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
            assertEquals(Optional.empty(), listener.next(0));
        }
    }

    @Test
    void whoDoesNotKeepUpLosesTheirPlaceAndNobodyWaits() {
        TapEvent event = new TapEvent(1, TapEvent.What.OCTETS, TapEvent.From.CLIENT, Bytes.hex("81"));
        List<TapHub.Listener> listeners = new ArrayList<>();
        for (Optional<TapHub.Listener> one = hub.listen(); one.isPresent(); one = hub.listen()) {
            listeners.add(one.get());
        }
        assertEquals(8, listeners.size(), "pages at once");
        for (int i = 0; i < 256; i++) {
            hub.tell(event);
        }
        assertFalse(listeners.getFirst().isLost());
        hub.tell(event);
        assertTrue(listeners.getFirst().isLost());
        assertTrue(hub.listen().isPresent(), "its place is free");
    }
}
