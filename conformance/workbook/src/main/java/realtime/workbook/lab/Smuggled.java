package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.ModelBody;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelHead;
import realtime.conformance.model.ModelSizes;
import realtime.http.MalformedHeadException;
import realtime.http.message.BadMessageException;
import realtime.http.message.HeadReader;
import realtime.reference.JettyServer;
import realtime.wire.Bytes;

/** The same octets before two readers that disagree about where a body ends. */
final class Smuggled implements Experiment {
    private static final String SECOND = "GET /admin HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String BODY = "0\r\n\r\n" + SECOND;
    private static final Bytes OCTETS = Bytes.latin1("POST /page HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + BODY.length() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + BODY);

    @Override
    public String name() {
        return "smuggle";
    }

    @Override
    public String summary() {
        return "one message with two lengths, before two readers";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("a proxy that believes Content-Length sees");
        requests(true).forEach(line -> out.println("    " + line));
        out.println("a server that believes Transfer-Encoding sees, in the same " + OCTETS.size() + " octets");
        requests(false).forEach(line -> out.println("    " + line));
        out.println("Jetty answers");
        try (JettyServer jetty = JettyServer.start();
                Tap tap = Tap.to(jetty.uri().getPort())) {
            tap.send(OCTETS);
            String line = tap.readHead().latin1().lines().findFirst().orElse("nothing");
            tap.readToTheEnd();
            out.println("    " + line + ", and closes the connection");
        }
    }

    private static List<String> requests(boolean byLength)
            throws IOException, MalformedHeadException, BadMessageException {
        List<String> lines = new ArrayList<>();
        Bytes octets = OCTETS;
        while (!octets.isEmpty()) {
            HeadReader.Read read = new ModelHead(8_192).read(octets).orElseThrow();
            boolean hasBody = read.head().fields().has("Content-Length");
            lines.add(read.head().startLine());
            octets = !hasBody ? read.rest() : byLength ? read.rest().from(BODY.length()) : behindChunks(read.rest());
        }
        return lines;
    }

    private static Bytes behindChunks(Bytes octets) throws BadMessageException {
        return new ModelBody(new ModelData(new ModelSizes()), new ModelHead(8_192), 8_192)
                .decode(octets)
                .end()
                .orElseThrow()
                .rest();
    }
}
