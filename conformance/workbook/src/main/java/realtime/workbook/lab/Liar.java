package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** A server that computes a right accept value, and knows nothing else of WebSocket. */
final class Liar implements Experiment {
    private static final Bytes RUBBISH = Bytes.latin1("You believed me!");

    @Override
    public String name() {
        return "liar";
    }

    @Override
    public String summary() {
        return "a right accept value, and then rubbish: what the JDK's client does";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        CompletableFuture<Bytes> reaction = new CompletableFuture<>();
        JdkClient.Errors errors = new JdkClient.Errors();
        try (Stage liar = Stage.open(client -> lie(client, reaction));
                HttpClient http = HttpClient.newHttpClient()) {
            JdkClient.open(http, liar.port(), errors);
            out.println("liar:   101, with the right accept value");
            out.println("client: opens");
            out.println("liar:   " + RUBBISH);
            out.println("        that is: " + RUBBISH.latin1());
            out.println("client: " + errors.message());
            out.println("client: " + name(reaction.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS)));
        }
    }

    private static void lie(Tap client, CompletableFuture<Bytes> reaction) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode().plus(RUBBISH));
        reaction.complete(client.readSome());
    }

    /** A close frame of a client, unmasked: RFC 6455 section 5.5.1. */
    private static String name(Bytes frame) {
        if (frame.size() < 8 || frame.at(0) != 0x88) {
            return "closes the connection, without a close frame";
        }
        int code = (frame.at(6) ^ frame.at(2)) << 8 | frame.at(7) ^ frame.at(3);
        return "sends a close frame with code " + code;
    }
}
