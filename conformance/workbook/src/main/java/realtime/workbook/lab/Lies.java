package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;

/** Servers that say 101, each with one lie, before the JDK's client. */
final class Lies implements Experiment {
    @Override
    public String name() {
        return "lies";
    }

    @Override
    public String summary() {
        return "answers with 101 that a client must not believe";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        tell(out, "no lie", fields -> fields);
        tell(
                out,
                "an accept value for another key",
                fields -> fields.replace("Sec-WebSocket-Accept", "HSmrc0sMlYUkAGmm5OPpG2HaGWk="));
        tell(out, "Upgrade: h2c", fields -> fields.replace("Upgrade", "h2c"));
        tell(out, "no Connection", fields -> fields.without("Connection"));
        tell(out, "a subprotocol that was not offered", fields -> fields.with("Sec-WebSocket-Protocol", "superchat"));
        tell(out, "an extension that was not offered", fields -> fields.with("Sec-WebSocket-Extensions", "x"));
    }

    private static void tell(PrintWriter out, String lie, UnaryOperator<HeaderFields> change) throws Exception {
        try (Stage liar = Stage.answering(request -> {
            var honest = Sample.switching(request);
            return honest.withFields(change.apply(honest.fields()));
        })) {
            out.println(lie);
            out.println("    the client " + JdkClient.connect(liar.port(), "chat"));
        }
    }
}
