package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A page that wants a request in the middle of its frames, and a toy of a cache that looks for requests anywhere. */
final class Poison implements Experiment {
    private static final Bytes WANTED = Bytes.latin1("\r\nGET /jquery.js HTTP/1.1\r\nHost: cdn.example\r\n\r\n");
    private static final Pattern REQUEST = Pattern.compile("\r\n([A-Z]+ \\S+ HTTP/1\\.1)\r\nHost: (\\S+)\r\n");
    private static final int TRIES = 1_000_000;

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public String summary() {
        return "a request inside a frame, before a cache that looks too hard";
    }

    @Override
    public void run(PrintWriter out) {
        Bytes known = RawFrame.KEY;
        out.println("not masked:       " + cache(wire(WANTED, Bytes.hex("00 00 00 00"))));
        out.println("a known key:      " + cache(wire(ModelFrames.mask(WANTED, known), known)));
        out.println("a fresh key:      " + cache(wire(WANTED, known)));
        Random keys = new Random(101);
        int seen = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] key = new byte[4];
            keys.nextBytes(key);
            seen += ModelFrames.mask(WANTED.slice(0, 6), Bytes.of(key)).startsWith(WANTED.slice(0, 6)) ? 1 : 0;
        }
        out.println("a million fresh:  " + seen + " frames that begin like a request");
    }

    private static Bytes wire(Bytes payload, Bytes key) {
        return RawFrame.binary(payload).withKey(key).encode(Role.CLIENT);
    }

    /** What such a cache believes to have seen. */
    private static String cache(Bytes wire) {
        Matcher request = REQUEST.matcher(wire.latin1());
        return request.find() ? "a request! " + request.group(1) + " to " + request.group(2) : "nothing but octets";
    }
}
