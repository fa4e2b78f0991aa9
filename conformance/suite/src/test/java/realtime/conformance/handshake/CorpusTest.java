package realtime.conformance.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.Model;
import realtime.wire.Bytes;

/**
 * The handshakes with which the book's inspector is checked: what the suite refuses, and for which rule. The file is written
 * with {@code -Drecordings=write}; a difference fails the build.
 */
class CorpusTest {
    private static final Path FILE = Path.of("../../chapters/src/test/resources/handshake-corpus.jsonl");
    private static final Features FEATURES = Features.echo("localhost:8104", "/echo");
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private record Line(String request, Set<String> rules) {}

    private static final ServerSubject SERVER = MemoryServers.of("model", Model.handshake(MemoryServers.POLICY));

    @Test
    void theCorpusIsWhatTheSuiteRefuses() throws IOException {
        List<Line> lines = lines();
        for (Line line : lines) {
            var outcome = SERVER.exchange(Bytes.latin1(line.request()), Cuts.NONE);
            assertEquals(line.rules().isEmpty(), outcome.summary().equals("101"), () -> line + " " + outcome.summary());
        }
        String text = lines.stream().map(GSON::toJson).collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("recordings"))) {
            Files.writeString(FILE, text);
        }
        assertEquals(Files.readString(FILE), text, "the corpus has changed: run with -Drecordings=write");
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        new Harmless()
                .ordered()
                .forEach(
                        how -> lines.add(new Line(how.request(FEATURES).encode().latin1(), Set.of())));
        harmless(lines, new FieldProperties.Keywords());
        harmless(lines, new FieldProperties.Connections());
        harmless(lines, new FieldProperties.Unknown());
        harmless(lines, new KeyProperties.Padded());
        broken(lines, "WS-HSS-001", new RequestLineProperties.OtherMethods());
        broken(lines, "WS-HSS-002", new RequestLineProperties.OldVersions());
        broken(lines, "WS-HSS-003", new FieldProperties.BadHosts());
        broken(lines, "WS-HSS-004", new FieldProperties.NoUpgrades());
        broken(lines, "WS-HSS-007", new FieldProperties.NoConnections());
        broken(lines, "WS-HSS-010", new KeyProperties.WrongLengths());
        broken(lines, "WS-HSS-011", new KeyProperties.NoBase64());
        broken(lines, "WS-HSS-012", new KeyProperties.TwoKeys());
        broken(lines, "WS-HSS-014", new VersionProperties.TwoVersions());
        broken(lines, "WS-VER-004", new VersionProperties.NoNumbers());
        broken(lines, "WS-HSS-019", new FieldProperties.Malformed());
        new VersionProperties.OtherVersions()
                .ordered()
                .forEach(version -> lines.add(
                        line(Set.of("WS-VER-001"), Deviation.replaced("Sec-WebSocket-Version", "" + version))));
        new ExtensionProperties.BrokenLists()
                .ordered()
                .forEach(list ->
                        lines.add(line(Set.of("WS-EXT-003"), Deviation.added("Sec-WebSocket-Extensions", list))));
        for (PairProperties.Pair pair : new PairProperties.Pairs().ordered()) {
            if (!pair.first().field().equals(pair.second().field())
                    || pair.first().field().isEmpty()) {
                lines.add(line(rules(pair), pair.first(), pair.second()));
            }
        }
        return lines;
    }

    private static Set<String> rules(PairProperties.Pair pair) {
        Set<String> rules = new LinkedHashSet<>();
        rules.add(pair.first().requirement());
        rules.add(pair.second().requirement());
        return rules;
    }

    private static void harmless(List<Line> lines, OneOf<Deviation> changes) {
        changes.ordered().forEach(change -> lines.add(line(Set.of(), change)));
    }

    private static void broken(List<Line> lines, String rule, OneOf<Deviation> changes) {
        changes.ordered()
                .forEach(change ->
                        lines.add(line(Set.of(change.requirement().isEmpty() ? rule : change.requirement()), change)));
    }

    private static Line line(Set<String> rules, Deviation... changes) {
        var request = Variation.PLAIN.request(FEATURES);
        for (Deviation change : changes) {
            request = change.change().apply(request);
        }
        return new Line(request.encode().latin1(), rules);
    }
}
