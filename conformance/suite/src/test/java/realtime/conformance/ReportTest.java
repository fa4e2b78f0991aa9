package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.conformance.report.Finding;
import realtime.conformance.report.Report;
import realtime.conformance.run.Result;

class ReportTest {
    private static Result result(String property, String requirement, Verdict verdict, String message) {
        return new Result(
                property,
                List.of(requirement),
                Optional.empty(),
                verdict,
                3,
                12,
                message,
                verdict == Verdict.FAIL
                        ? Optional.of(new Result.Counterexample("47 45 54", message, List.of("-> 81 80", "<- FIN"), ""))
                        : Optional.empty(),
                verdict == Verdict.FAIL ? Optional.of("./workbook again") : Optional.empty(),
                0);
    }

    private static final Result PASSED = result("KeyProperties.thereIsOneKey", "WS-HSS-012", Verdict.PASS, "");
    private static final Result FAILED =
            result("FieldProperties.aHandshakeNeedsOneHost", "WS-HSS-003", Verdict.FAIL, "<b>\u0001 & \"x\"");
    private static final Result ALSO =
            result("KeyProperties.aHandshakeNeedsAKey", "WS-HSS-003", Verdict.FAIL, "the same");
    private static final Result LENIENT = result("KeyProperties.aKeyIsBase64", "WS-HSS-011", Verdict.LENIENT, "borne");
    private static final Result AWAY = result("connection", "", Verdict.INCONCLUSIVE, "nobody there");

    @Test
    void aViolationOutweighsEverythingElse() {
        assertEquals(
                1,
                new Report("x", "1", false, List.of(AWAY, PASSED, FAILED))
                        .verdict()
                        .exitStatus());
        assertEquals(
                3, new Report("x", "1", false, List.of(AWAY, PASSED)).verdict().exitStatus());
        assertEquals(
                0,
                new Report("x", "1", false, List.of(LENIENT, PASSED)).verdict().exitStatus());
        assertEquals(
                1,
                new Report("x", "1", true, List.of(LENIENT, PASSED)).verdict().exitStatus());
    }

    @Test
    void aRunOfNothingIsNoSuccess() {
        assertEquals(1, new Report("x", "1", false, List.of()).verdict().exitStatus());
    }

    @Test
    void oneFindingARequirementToldByThePropertyMeantForIt() {
        List<Finding> findings = new Report("x", "1", false, List.of(ALSO, FAILED, PASSED)).findings();
        assertEquals(1, findings.size());
        assertEquals(FAILED, findings.getFirst().shown());
        assertEquals(List.of(ALSO.property()), findings.getFirst().alike());
    }

    @Test
    void theThreeFilesCanBeReadByTheirReaders(@TempDir Path folder) throws Exception {
        new Report("a <subject>", "seed", false, List.of(PASSED, FAILED, LENIENT, AWAY)).write(folder.resolve("new"));
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("new/report.json")))
                .getAsJsonObject();
        assertEquals("violates", json.get("verdict").getAsString());
        assertEquals(1, json.getAsJsonObject("summary").get("fail").getAsInt());
        assertEquals(0, json.getAsJsonObject("summary").get("notStarted").getAsInt());
        assertTrue(Files.readString(folder.resolve("new/report.json")).contains("\"<- FIN\""));
        assertTrue(json.getAsJsonArray("results")
                .get(0)
                .getAsJsonObject()
                .get("exercise")
                .isJsonNull());
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("new/junit.xml").toFile());
        assertEquals("1", xml.getDocumentElement().getAttribute("failures"));
        assertEquals("1", xml.getDocumentElement().getAttribute("errors"));
    }

    @Test
    void thePageLoadsNothingAndEscapesWhatPeersSay(@TempDir Path folder) throws IOException {
        new Report("a <subject>", "seed", false, List.of(FAILED)).write(folder);
        String html = Files.readString(folder.resolve("report.html"));
        assertFalse(html.contains("<b>\u0001"), "a peer's words are markup");
        assertTrue(html.contains("a &lt;subject&gt;"));
        assertTrue(html.contains("-&gt; 81 80\n&lt;- FIN"), "what went over the wire is told");
        assertFalse(html.contains("http://") || html.contains("https://") || html.contains("{{"), html);
    }
}
