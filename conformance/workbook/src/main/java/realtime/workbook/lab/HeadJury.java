package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import realtime.conformance.model.ModelHead;
import realtime.http.MalformedHeadException;
import realtime.reference.JettyServer;
import realtime.wire.Bytes;

/** Heads on which readers may differ: before the suite's own reader, and before Jetty. */
final class HeadJury implements Experiment {
    private static final String LINE = "GET /page HTTP/1.1\r\n";
    private static final String HOST = "Host: localhost\r\n";
    private static final Map<String, String> HEADS = heads();

    private static Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("a plain head", LINE + HOST + "\r\n");
        heads.put("an empty line in front", "\r\n" + LINE + HOST + "\r\n");
        heads.put("lines that end with LF", "GET /page HTTP/1.1\nHost: localhost\n\n");
        heads.put("a CR within a value", LINE + HOST + "A: b\rc: d\r\n\r\n");
        heads.put("a blank in front of the colon", LINE + HOST + "X : y\r\n\r\n");
        heads.put("a blank in front of the first field", LINE + " X: y\r\n" + HOST + "\r\n");
        heads.put("a fold", LINE + HOST + "X: a\r\n b\r\n\r\n");
        heads.put("a NUL within a value", LINE + HOST + "X: a\u0000b\r\n\r\n");
        heads.put("a name that is no token", LINE + HOST + "a@b: c\r\n\r\n");
        heads.put("a line without a colon", LINE + HOST + "no colon\r\n\r\n");
        heads.put("a name that is empty", LINE + HOST + ": a\r\n\r\n");
        heads.put("an octet above 7F in a value", LINE + HOST + "X: \u00FC\r\n\r\n");
        return heads;
    }

    @Override
    public String name() {
        return "heads";
    }

    @Override
    public String summary() {
        return "heads on which readers may differ, before ours and before Jetty";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.printf("%-38s %-10s %s%n", "", "ours", "Jetty");
        try (JettyServer jetty = JettyServer.start()) {
            for (Map.Entry<String, String> head : HEADS.entrySet()) {
                Bytes octets = Bytes.latin1(head.getValue());
                out.printf("%-38s %-10s %s%n", head.getKey(), ours(octets), jetty(jetty, octets));
            }
        }
    }

    private static String ours(Bytes octets) {
        try {
            return new ModelHead(8_192).read(octets).isPresent() ? "read" : "waits";
        } catch (MalformedHeadException e) {
            return "refused";
        }
    }

    private static String jetty(JettyServer jetty, Bytes octets) throws IOException {
        try (Tap tap = Tap.to(jetty.uri().getPort())) {
            tap.send(octets);
            String head = tap.readHead().latin1();
            return head.isEmpty() ? "closed" : head.substring(9, 12).equals("200") ? "read" : head.substring(9, 12);
        }
    }
}
