package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeProcessTest {
    @TempDir
    private Path folder;

    @Test
    void untouchedStubsAreNotStartedAndTheStatusIsOne() throws IOException {
        Path house = Houses.copy(folder);
        Path report = folder.resolve("report");
        Tool.run(house, Map.of(), "grade", "--report", report.toString())
                .ends(1)
                .says("0 solved, 0 not right yet, " + Houses.exercises() + " not started");
        JsonObject json = JsonParser.parseString(Files.readString(report.resolve("report.json")))
                .getAsJsonObject();
        assertEquals("violates", json.get("verdict").getAsString());
        JsonObject summary = json.getAsJsonObject("summary");
        assertEquals(
                json.getAsJsonArray("results").size(), summary.get("notStarted").getAsInt());
        assertTrue(Files.exists(report.resolve("junit.xml")));
        assertTrue(Files.exists(report.resolve("report.html")));
    }

    @Test
    void theAnswerKeyIsSolvedAndTheStatusIsZero() throws IOException {
        Path house = Houses.copy(folder);
        Tool.run(house, Map.of(), "grade", "--in", "solutions", "--tries", "20")
                .ends(0)
                .says(Houses.exercises() + " solved");
        Tool.run(house, Map.of(), "list").ends(0).says("0 of " + Houses.exercises() + " solved");
    }

    @Test
    void aSolvedChapterIsJudgedOnceMoreWithItsPartsPutTogether() throws IOException {
        Path house = Houses.copy(folder);
        Houses.solve(house);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/RouteByPath.java");
        String route = "    public Routing route(RequestHead request, Set<String> paths) {\n";
        String closed = "return new Routing.Refused(Refusal.of(404, \"nobody is here\"));";
        String onlyAlone =
                route + "if (paths.equals(Set.of(\"/echo\"))) { " + closed + " }\n"; // the path that servers have
        Files.writeString(file, Files.readString(file).replace(route, onlyAlone));
        Path report = folder.resolve("report");
        Tool.run(house, Map.of(), "grade", "04", "--tries", "5", "--report", report.toString())
                .ends(1)
                .says("10 solved, 0 not right yet, 0 not started")
                .says("04     Everything together                ✗ not right yet");
        assertTrue(
                Files.readString(report.resolve("report.json")).contains("\"exercise\": null"),
                "a chapter is no exercise");
    }

    @Test
    void whatIsSolvedIsListedUntilItIsChanged() throws IOException {
        Path house = Houses.copy(folder);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        Files.copy(
                house.resolve("solutions/src/main/java/realtime/ch04/handshake/AcceptKey.java"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Tool.run(house, Map.of(), "grade", "04.1").ends(0).says("✓ solved");
        Tool.run(house, Map.of(), "list").ends(0).says("1 of " + Houses.exercises() + " solved");
        Tool.run(house, Map.of()).ends(0).says("04.2  ");
        Files.writeString(file, Files.readString(file).replace("SHA-1", "MD5"));
        Tool.run(house, Map.of(), "list").ends(0).says("begun, not graded since");
        Tool.run(house, Map.of(), "grade", "04.1")
                .ends(1)
                .says("✗ not right yet")
                .says("WS-HSR-003");
        Tool.run(house, Map.of(), "list").ends(0).says("not right yet");
    }

    @Test
    void oneThatDoesNotCompileBlocksNoOther() throws IOException {
        Path house = Houses.copy(folder);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return key"));
        Tool.run(house, Map.of(), "grade", "04.1", "04.3")
                .ends(1)
                .says("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java:")
                .says("';' expected")
                .says("0 solved, 1 not right yet, 1 not started");
    }

    @Test
    void aMissingFileIsNamedWithTheCure() throws IOException {
        Path house = Houses.copy(folder);
        Files.delete(house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java"));
        Tool.run(house, Map.of(), "grade", "04.1").ends(1).says("AcceptKey.java is missing. ./workbook reset 04.1");
        Tool.run(house, Map.of(), "reset", "04.1").ends(0).says("The stub is back");
    }

    @Test
    void anEarlierExerciseThatIsNotWrittenOrNotSolvedIsPointedAt() throws IOException {
        Path house = Houses.copy(folder);
        Path reader = house.resolve("exercises/src/main/java/realtime/ch05/framing/ReadHeader.java");
        String stub = Files.readString(reader);
        Files.writeString(reader, stub.replace("throw todo(\"05.2\");", "return java.util.Optional.empty();"));
        Tool.run(house, Map.of(), "grade", "05.2")
                .ends(1)
                .says("05.1 has not been graded as solved yet; this exercise is easier after it.");
        Files.writeString(
                reader,
                stub.replace(
                        "throw todo(\"05.2\");", "new NameFields().name(1, 2); return java.util.Optional.empty();"));
        Tool.run(house, Map.of(), "grade", "05.2")
                .ends(1)
                .says("It uses NameFields, and 05.1 is not written yet: ./workbook grade 05.1");
    }

    @Test
    void whatASolvedExercisePrintsIsCountedAndItsEndIsShown() throws IOException {
        Path house = Houses.copy(folder);
        Houses.solve(house);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        String accept = "    public String accept(String key) {\n";
        Files.writeString(
                file, Files.readString(file).replace(accept, accept + "System.out.println(\"key \" + key);\n"));
        Tool.run(house, Map.of(), "grade", "04.1", "--tries", "5")
                .ends(0)
                .says("✓ solved")
                .says("lines; the last 3 are:")
                .says("| key ");
    }

    @Test
    void theSameSeedGivesTheSameWords() throws IOException {
        Path house = Houses.copy(folder);
        Path file = house.resolve("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
        Files.writeString(file, Files.readString(file).replace("throw todo(\"04.1\");", "return key.strip();"));
        String first = Tool.run(house, Map.of(), "grade", "04.1", "--seed", "x")
                .ends(1)
                .says("--seed x")
                .out();
        assertEquals(
                first,
                Tool.run(house, Map.of(), "grade", "04.1", "--seed", "x")
                        .ends(1)
                        .out());
    }
}
