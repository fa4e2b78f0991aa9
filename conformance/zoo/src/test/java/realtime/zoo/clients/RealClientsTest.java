package realtime.zoo.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.conformance.Verdict;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.CommandClient;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.run.Departure;
import realtime.conformance.run.Departures;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;

/** Echo clients that others wrote, each started by its command once a connection, as {@code conformance client} does it. */
class RealClientsTest {
    private static final String WS = "ws@8.23.0";
    private static final int SECONDS = 120;
    private static final int EXAMPLES = 3;

    /** Its inflater does not survive a block with BFINAL: later messages are delivered empty. */
    private static final Departures OF_WEBSOCKETS = new Departures(List.of(new Departure(
            "DeflateDataProperties.aBlockMayCallItselfTheLast",
            "PMD-DEF-004",
            "c1 08 f3 48 cd c9 c9 07 00 00 c1 06 ca 4b ad 28 01 00 c1 06 ca 49 2c 2e 01 00",
            "text \"Hello\", an empty text, an empty text, the connection stays open",
            "websockets loses data behind a block with BFINAL: each later compressed message is delivered empty.")));

    private static TcpClient subject;

    @TempDir
    private Path folder;

    /** Everything behind the handshake. */
    static class Behind implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(subject);
        }
    }

    @Test
    void wsOfNodeHasNoDepartures() throws Exception {
        assumeAskedFor("ws of node");
        assumeTrue(
                runs("npm", "--version") && runs("node", "--version"), () -> skipped("ws of node", "no node or npm"));
        assumeTrue(
                runs("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), WS),
                () -> skipped("ws of node", "npm cannot bring " + WS));
        judge("ws of node", Departures.NONE, "node", script("ws-echo-client.cjs"), "{url}");
    }

    @Test
    void websocketsOfPythonHasOneDeparture() throws Exception {
        assumeAskedFor("websockets of Python");
        List<String> pythons = Stream.of("/usr/bin/python3", "python3")
                .filter(python -> runs(python, "-c", "import websockets"))
                .toList();
        assumeTrue(
                !pythons.isEmpty(),
                () -> skipped(
                        "websockets of Python", "no python3 here has it (Debian: apt install python3-websockets)"));
        judge("websockets of Python", OF_WEBSOCKETS, pythons.getFirst(), script("websockets-echo-client.py"), "{url}");
    }

    private static void assumeAskedFor(String who) {
        assumeTrue(Boolean.getBoolean("realtime.npm"), () -> skipped(who, "foreign clients run in -Pgates only"));
    }

    private static String skipped(String who, String why) {
        System.out.println("SKIPPED: " + who + " was not judged: " + why);
        return why;
    }

    private static void judge(String name, Departures known, String... command) {
        CommandClient program = new CommandClient(List.of(command));
        AtomicInteger starts = new AtomicInteger();
        ClientProgram counted = call -> {
            starts.incrementAndGet();
            return program.start(call);
        };
        long start = System.nanoTime();
        subject = new TcpClient(name, program.features(), 0, counted);
        List<Result> results = SuiteRun.of(
                Settings.DEFAULT
                        .withTries(0)
                        .withExamples(EXAMPLES)
                        .withSeed("clients")
                        .withoutWitness()
                        .withoutShrinking()
                        .withDepartures(known),
                Behind.class);
        subject.close();
        System.out.printf(
                "%s: %d properties, %d starts, %d s, %d listed departures%n",
                name,
                results.size(),
                starts.get(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                known.all().size());
        assertTrue(results.stream().filter(RealClientsTest::isGood).count() > 90, "most properties are judged");
        assertEquals(
                "",
                results.stream()
                        .filter(result -> !isGood(result) && result.verdict() != Verdict.UNSUPPORTED)
                        .map(result -> result.property() + ": " + result.message())
                        .collect(Collectors.joining("\n\n")));
    }

    private static boolean isGood(Result result) {
        return result.verdict() == Verdict.PASS || result.verdict() == Verdict.LENIENT;
    }

    /** Beside the packages, where node looks for them. */
    private String script(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = RealClientsTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file.toString();
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
