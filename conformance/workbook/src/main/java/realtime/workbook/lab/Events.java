package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The four events of a page's WebSocket, and readyState at each of them. */
final class Events implements Experiment {
    private static final String SCRIPT = """
            const names = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'];
            const tell = (wire, text) => say(text.padEnd(22) + 'readyState '
              + wire.readyState + ' ' + names[wire.readyState]
              + ', bufferedAmount ' + wire.bufferedAmount);
            const listen = (wire, end) => {
              wire.onerror = () => tell(wire, 'error');
              wire.onclose = event => {
                tell(wire, 'close ' + event.code + (event.wasClean ? ' clean' : ' not clean')); end();
              };
            };
            const nobody = () => {
              const wire = new WebSocket('ws://localhost:%d/');
              say('where nobody listens:');
              listen(wire, done);
            };
            const wire = new WebSocket('ws://localhost:%d/echo');
            tell(wire, 'constructed');
            listen(wire, nobody);
            wire.onopen = () => { tell(wire, 'open'); wire.send('n\\u00e9'); tell(wire, 'sent'); };
            wire.onmessage = event => {
              tell(wire, 'message'); wire.send('last'); wire.close(4001, 'done'); tell(wire, 'close()');
              wire.send('too late'); tell(wire, 'sent too late');
              for (const code of [1001, 1005, 2999]) {
                try { wire.close(code); say('close(' + code + ') is taken'); }
                catch (e) { say('close(' + code + '): ' + e.name); }
              }
              try { wire.close(1000, 'x'.repeat(124)); } catch (e) { say('a reason of 124 octets: ' + e.name); }
            };
            """;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String summary() {
        return "the events of a page's WebSocket, in Chromium";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Ledger server = new Ledger()) {
            Page.run(SCRIPT.formatted(freePort(), server.port())).forEach(out::println);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
