package realtime.workbook.lab;

import java.io.PrintWriter;

/** A page that sends too early, one that closes too early, and one that waits. */
final class TooEarly implements Experiment {
    /** The sample as it circulates begins with a shell command. */
    private static final String AS_PRINTED = """
            const printed = `npm install ws
            const { WebSocketServer } = require("ws");`;
            try { new Function(printed); say('it compiles'); } catch (e) { say(e.name); }
            done();
            """;

    private static final String AT_ONCE = """
            const wire = new WebSocket('%s');
            wire.onmessage = event => say('hears ' + event.data);
            wire.onopen = () => { say('a moment later it opens'); setTimeout(done, 300); };
            try { wire.send('one'); wire.close(); } catch (e) { say(e.name + ', readyState ' + wire.readyState); }
            """;

    private static final String IN_OPEN = """
            const wire = new WebSocket('%s');
            wire.onmessage = event => say('hears ' + event.data);
            wire.onopen = () => { wire.send('one'); wire.close(); say('sends and closes'); };
            wire.onclose = event => { say('is closed: ' + event.code); done(); };
            """;

    private static final String AFTER_THE_ANSWER = """
            const wire = new WebSocket('%s');
            wire.onopen = () => { wire.send('one'); say('sends'); };
            wire.onmessage = event => { say('hears ' + event.data); wire.close(1000); };
            wire.onclose = event => { say('is closed: ' + event.code); done(); };
            """;

    @Override
    public String name() {
        return "too-early";
    }

    @Override
    public String summary() {
        return "a page that sends and closes too early, in Chromium";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        tell(out, "the block as it is printed, in one piece", AS_PRINTED);
        tell(out, "send and close right behind the constructor", AT_ONCE);
        tell(out, "send and close in onopen", IN_OPEN);
        tell(out, "send in onopen, close in onmessage", AFTER_THE_ANSWER);
    }

    private static void tell(PrintWriter out, String label, String script) throws Exception {
        try (Ledger server = new Ledger()) {
            String said = String.join("; ", Page.run(script.formatted("ws://localhost:" + server.port() + "/echo")));
            out.println(label);
            out.println("    page:   " + said);
            out.println("    server: " + server.story());
        }
    }
}
