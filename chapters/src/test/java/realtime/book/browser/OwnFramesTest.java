package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch06.connection.Serve;
import realtime.conformance.tap.OwnHost;
import realtime.conformance.tap.Tap;
import realtime.conformance.tap.TapEvent;
import realtime.conformance.tap.TapHub;
import realtime.conformance.tap.TapPages;
import realtime.wire.Bytes;

/** The page on which a browser sees its own frames, with the answer key behind the tap. */
class OwnFramesTest extends InChromium {
    private static final String PAGE = "06-connection.html";

    /** Connects, sends a text, waits for a ping, sends octets, closes; at last what is drawn, in its order. */
    private static final String CONVERSATION = """
            new Promise(done => {
              const section = document.getElementById('own-frames'), list = section.querySelector('.travel');
              const press = name => section.querySelector('.' + name).click();
              const shown = () => list.textContent;
              const steps = [
                [() => !section.querySelector('.connect').disabled, () => press('connect')],
                [() => !section.querySelector('.send').disabled, () => press('send')],
                [() => shown().includes(': ping, not') && shown().includes(': pong, masked'), () => press('binary')],
                [() => shown().includes('gets binary'), () => press('close')],
                [() => (shown().match(/ends TCP/g) || []).length === 2
                  && section.querySelector('.verdict').textContent.startsWith('onclose'), () => {}],
              ];
              const end = () => done([...list.children].map(li => ({ from: li.dataset.from,
                octets: li.dataset.octets || '', text: li.innerText, drawn: [...li.querySelectorAll('.octets b')]
                  .map(b => b.textContent).join(' ') })).concat([{ from: 'status', octets: '',
                text: section.querySelector('.verdict').textContent, drawn: '' }]));
              const go = setInterval(() => {
                if (steps.length && steps[0][0]()) { steps.shift()[1](); }
                if (!steps.length) { clearInterval(go); end(); }
              }, 20);
              setTimeout(end, 20000);
            })""";

    private final TapHub hub = new TapHub();
    private HandshakeServer server;
    private Tap tap;
    private HttpServer pages;

    @BeforeEach
    void serve() throws IOException {
        HandshakeServer.Options options =
                new HandshakeServer.Options(ServerSocketFactory.getDefault(), 0, Duration.ofSeconds(5), line -> {});
        server = Serve.start(options, Duration.ofMillis(500)); // it asks a quiet browser soon
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = pages.getAddress().getPort();
        tap = new Tap(server.port(), OwnHost.origins(port), hub);
        pages.createContext("/", SimpleFileServer.createFileHandler(BOOK));
        pages.createContext(
                TapPages.PATH, new TapPages("ws://127.0.0.1:" + tap.port() + "/chat", "the answer key", hub));
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pages.start();
    }

    @AfterEach
    void shut() throws IOException {
        pages.stop(0);
        tap.close();
        server.close();
    }

    private List<JsonObject> conversation() {
        tab.open("http://127.0.0.1:" + pages.getAddress().getPort() + "/" + PAGE);
        JsonArray drawn = tab.evaluate(CONVERSATION).getAsJsonArray();
        return drawn.asList().stream().map(one -> one.getAsJsonObject()).toList();
    }

    private static String drawn(List<JsonObject> items, String from, String field) {
        List<String> octets = items.stream()
                .filter(item -> item.get("from").getAsString().equals(from))
                .map(item -> item.get(field).getAsString())
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" ", octets);
    }

    @Test
    void whatIsDrawnIsWhatTheTapSaw() throws InterruptedException {
        try (TapHub.Listener witness = hub.listen().orElseThrow()) {
            List<JsonObject> items = conversation();
            Map<TapEvent.From, List<Bytes>> seen = new EnumMap<>(TapEvent.From.class);
            for (Optional<TapEvent> event = witness.next(1_000); event.isPresent(); event = witness.next(1_000)) {
                seen.computeIfAbsent(event.get().from(), from -> new ArrayList<>())
                        .add(event.get().octets());
            }
            String client = Bytes.join(seen.get(TapEvent.From.CLIENT)).toString();
            String peer = Bytes.join(seen.get(TapEvent.From.SERVER)).toString();
            assertEquals(client, drawn(items, "client", "octets"), items.toString());
            assertEquals(peer, drawn(items, "server", "octets"), items.toString());
            assertTrue(client.endsWith(drawn(items, "client", "drawn")), "behind the head each octet has its cell");
            assertTrue(peer.endsWith(drawn(items, "server", "drawn")), "behind the head each octet has its cell");
        }
    }

    @Test
    void headsFramesAndTheCloseAreDrawnInTheirOrder() {
        String all = conversation().stream()
                .map(item -> item.get("text").getAsString().replace('\u00a0', ' '))
                .reduce("", (before, text) -> before + text + "\n");
        int at = 0;
        for (String part : List.of(
                "Browser → server: the head of the handshake",
                "GET /chat HTTP/1.1",
                "Server → browser: the head of the handshake",
                "HTTP/1.1 101",
                "Browser → server",
                "Frame 1: text, masked",
                "masking key",
                "unmasked:",
                "gets text, 5 octets, inflated: \"Hello\"",
                "Server → browser",
                "gets text, 5 octets, inflated: \"Hello\"",
                "Browser → server",
                "gets binary, 3 octets, inflated: 00 01 ff",
                "close, masked",
                "close code 1000, \"bye\"",
                "close, not masked",
                "ends TCP",
                "onclose: code 1000, clean.")) {
            int found = all.indexOf(part, at);
            assertTrue(found >= 0, part + " behind " + at + " in\n" + all);
            at = found;
        }
        assertFalse(all.contains("WS-"), "a rule breaks in\n" + all);
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void fromDiskItSaysWhatToStart() {
        tab.open(BOOK.resolve(PAGE));
        assertTrue(tab.holds("document.querySelector('#own-frames .how').checkVisibility()"));
        assertFalse(tab.holds("document.querySelector('#own-frames .desk').checkVisibility()"));
        assertTrue(
                tab.requests().stream().noneMatch(url -> url.contains("tap")),
                tab.requests().toString());
    }

    @Test
    void whereTheBookIsServedWithoutATapItSaysTheSame() {
        pages.removeContext(TapPages.PATH);
        tab.open("http://127.0.0.1:" + pages.getAddress().getPort() + "/" + PAGE);
        assertTrue(tab.holds("document.querySelector('#own-frames .how').checkVisibility()"));
        assertEquals(List.of(), tab.complaints());
    }
}
