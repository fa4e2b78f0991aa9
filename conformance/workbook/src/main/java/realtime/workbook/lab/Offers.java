package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelNegotiator;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator;

/** Offers of compression, and what a server by the book and the reference answer. */
final class Offers implements Experiment {
    private static final String NAME = DeflateNegotiator.NAME;
    private static final List<String> PARAMETERS = List.of(
            "",
            "; client_max_window_bits",
            "; server_no_context_takeover",
            "; server_max_window_bits=10",
            "; server_max_window_bits=7",
            "; level=9",
            "; level=9, " + NAME);

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public String summary() {
        return "offers of compression, and what Jetty answers";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference()) {
            for (String parameters : PARAMETERS) {
                out.println("offer   " + NAME + parameters);
                out.println("  book  " + book(NAME + parameters));
                out.println("  Jetty " + ask(peers.all().getFirst().port(), NAME + parameters));
            }
        }
    }

    private static String book(String offer) throws MalformedFieldException {
        return new ModelNegotiator()
                .answer(new ModelExtensions().parse(List.of(offer)))
                .map(agreed -> agreed.extension().toString())
                .orElse("(no compression)");
    }

    private static String ask(int port, String offer) {
        try (FrameLine line = FrameLine.open(port, "/echo", offer)) {
            return line.extensions().isEmpty() ? "(no compression)" : line.extensions();
        } catch (IOException e) {
            return "(no WebSocket: " + e.getMessage() + ")";
        }
    }
}
