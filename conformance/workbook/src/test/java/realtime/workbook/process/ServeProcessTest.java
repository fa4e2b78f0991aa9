package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A served subject prints its URL first, and the suite finds it there. */
@Timeout(180)
class ServeProcessTest {
    @TempDir
    private Path folder;

    @Test
    void theReferenceConformsWithItsDeparturesAndNotWithoutThem() throws Exception {
        Path departures =
                Tool.ROOT.resolve("conformance/reference/src/main/resources/realtime/reference/departures.json");
        serve(Tool.ROOT, "reference", url -> {
            String[] some = {"conformance", "server", url, "--only", "handshake", "--tries", "5"};
            Tool.run(Tool.words(some, "--departures", departures.toString()))
                    .ends(0)
                    .says("conforms");
            Path report = folder.resolve("out");
            Tool.run(Tool.words(some, "--report", report.toString()))
                    .ends(1)
                    .says("violates")
                    .complains("  versions: it does not say (HTTP 404 for version 99)")
                    .complains("  longest message: ");
            assertTrue(
                    Files.readString(report.resolve("report.json")).contains("\"compression\": \"permessage-deflate"));
            assertTrue(Files.readString(report.resolve("report.html")).contains("What it says that it supports"));
            Tool.run("conformance", "replay", report.resolve("report.json").toString(), url)
                    .ends(1)
                    .says("(as it was)");
        });
    }

    @Test
    void theAnswerKeysHandshakeConforms() throws Exception {
        serve(Tool.ROOT, "solutions", url -> Tool.run("conformance", "server", url, "--tries", "5")
                .ends(0)
                .says("conforms"));
    }

    @Test
    void untouchedExercisesViolate() throws Exception {
        Path house = Houses.copy(folder);
        serve(house, "exercises", url -> Tool.run("conformance", "server", url, "--only", "handshake", "--tries", "5")
                .ends(1)
                .says("HTTP 500"));
    }

    @Test
    void aFaultyMemberOfTheZooIsFoundOutByTheRightRule() throws Exception {
        serve(Tool.ROOT, "zoo:accept-in-hex", url -> Tool.run(
                        "conformance", "server", url, "--only", "handshake", "--tries", "5")
                .ends(1)
                .says("✗ WS-HSR-003"));
    }

    @Test
    void exercisesThatDoNotCompileAreNotServed() throws IOException {
        Path house = Houses.copy(folder);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return"));
        Tool.run(house, Map.of(), "serve", "exercises")
                .ends(1)
                .says("AcceptKey.java:")
                .says("illegal start of expression");
    }

    /** What a test does with a URL. */
    private interface Visit {
        void at(String url) throws IOException;
    }

    private static void serve(Path house, String subject, Visit visit) throws Exception {
        Process server = new ProcessBuilder(Tool.command(house, "serve", subject))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            BufferedReader lines = server.inputReader();
            String url = lines.readLine();
            Thread.startVirtualThread(() -> lines.lines().forEach(line -> {})); // or its log would block it
            assertTrue(url != null && url.startsWith("ws://127.0.0.1:"), "the first line is " + url);
            visit.at(url);
        } finally {
            server.destroyForcibly();
            assertTrue(server.waitFor(10, TimeUnit.SECONDS));
        }
    }
}
