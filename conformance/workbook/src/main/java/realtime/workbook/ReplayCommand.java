package realtime.workbook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** {@code conformance replay}: the octets of a report's counterexamples, sent again. */
@Command(
        name = "replay",
        description =
                "Sends the counterexamples of a report.json again, and says whether the server still does the same.",
        footer = {
            "",
            "Example:",
            "  ./workbook conformance replay out/report.json ws://localhost:8080/echo",
            "",
            "What a client does is not replayed: judge it again, by the command that stands behind the finding.",
            "",
            "Status: 0 nothing to replay or all is different now, 1 something is as it was, 2 wrong usage, 3 unreachable."
        })
final class ReplayCommand extends Action {
    @Parameters(index = "0", paramLabel = "FILE", description = "a report.json")
    private Path file;

    @Parameters(index = "1", paramLabel = "URL", description = "such as ws://localhost:8080/echo")
    private String url;

    @Option(names = "--cacert", paramLabel = "FILE", description = "trust the certificates in this PEM file")
    private Path certificates;

    @Option(names = "--insecure", description = "trust every certificate")
    private boolean insecure;

    /**
     * One counterexample.
     *
     * @param property where it was found
     * @param octets what was sent
     * @param drawing what came of it then
     */
    private record Case(String property, Bytes octets, String drawing) {}

    @Override
    public Integer call() {
        List<Case> cases = read();
        Endpoint endpoint = Endpoint.parse(url);
        SocketFactory sockets = endpoint.secure() ? TlsSockets.of(certificates, insecure) : SocketFactory.getDefault();
        String obstacle = Probe.of(endpoint, sockets);
        if (!obstacle.isEmpty()) {
            console().say(obstacle);
            return UNREACHABLE;
        }
        TcpServer server =
                new TcpServer(url, Features.echo(endpoint.authority(), endpoint.path()), endpoint.address(), sockets);
        int same = 0;
        for (Case one : cases) {
            same += replay(one, server) ? 1 : 0;
        }
        console().say(cases.size() + " replayed, " + same + " as they were");
        return same == 0 ? OK : VIOLATION;
    }

    private boolean replay(Case one, TcpServer server) {
        String now;
        try {
            now = isHandshake(one)
                    ? server.exchange(one.octets(), Cuts.NONE).summary()
                    : Talk.with(new ServerPeer(server)).raw(one.octets()).hear().summary();
        } catch (UnreachableException e) {
            now = e.getMessage();
        } catch (Violation e) {
            now = "the handshake before it does not open";
        }
        boolean same = one.drawing().contains(now);
        console().say(console().bold(one.property()));
        console().say("    now: " + now + (same ? "   (as it was)" : "   (it was different)"));
        return same;
    }

    /** Whether the octets are a request of their own; others belong behind a handshake. */
    private static boolean isHandshake(Case one) {
        return PropertyIndex.all().stream()
                .noneMatch(entry ->
                        entry.name().equals(one.property()) && !entry.area().equals("handshake"));
    }

    /** What a client or an exercise did wrong shows when it is judged again, not when octets are sent to a server. */
    private void demandServer(JsonObject result) {
        boolean exercise = result.get("exercise") instanceof JsonPrimitive;
        String again = result.get("replay").getAsString();
        if (exercise || again.startsWith("./workbook conformance client ")) {
            throw new UsageException("What " + file + " has found is about "
                    + (exercise ? "an exercise" : "a client, which calls and cannot be called")
                    + ": nothing of it can be sent to a server. Judge it again: " + again);
        }
    }

    private List<Case> read() {
        try {
            JsonArray results = JsonParser.parseString(Files.readString(file))
                    .getAsJsonObject()
                    .getAsJsonArray("results");
            List<Case> cases = new ArrayList<>();
            for (JsonElement element : results) {
                JsonObject result = element.getAsJsonObject();
                if (result.get("counterexample") instanceof JsonObject found) {
                    demandServer(result);
                    cases.add(new Case(
                            result.get("property").getAsString(),
                            Bytes.hex(found.get("hex").getAsString()),
                            found.get("annotated").getAsString()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UsageException("The report " + file + " cannot be read: " + e.getMessage() + ".");
        } catch (JsonParseException
                | ClassCastException
                | IllegalStateException
                | NullPointerException
                | IllegalArgumentException e) {
            throw new UsageException(file + " is no report.json that this tool has written.");
        }
    }
}
