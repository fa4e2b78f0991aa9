package realtime.book.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.book.Checkout;
import realtime.book.source.Finding;
import realtime.book.source.Registry;

class SourceGatesTest {
    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void copy() throws IOException {
        checkout = Checkout.in(folder);
    }

    private List<String> findings() {
        return SourceGates.check(checkout.project(), Registry.read(checkout.project()), checkout.chapters()).stream()
                .map(finding -> finding.text(checkout.project()))
                .toList();
    }

    private void stops(int line, String words) {
        List<String> findings = findings();
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(
                findings.getFirst().startsWith("chapters/04-opening-handshake.adoc:" + line + ": "),
                findings.getFirst());
        assertTrue(findings.getFirst().contains(words), findings.getFirst());
    }

    @Test
    void theSampleIsSound() throws IOException {
        assertEquals(List.of(), findings());
        checkout.finished();
        assertEquals(List.of(), findings());
    }

    @Test
    void aMissingRecordingIsNamed() throws IOException {
        int line = checkout.line("accept.txt");
        checkout.change("accept.txt", "gone.txt");
        stops(line, "chapters/recordings/04/gone.txt is included but does not exist");
    }

    @Test
    void aMissingRegionIsNamed() throws IOException {
        int line = checkout.line("{exercises}/AcceptKey.java");
        checkout.change("{exercises}/AcceptKey.java[tag=accept]", "{exercises}/AcceptKey.java[tag=refuse]");
        stops(line, "no region tag::refuse[]");
    }

    @Test
    void typedConsoleOutputIsStopped() throws IOException {
        int line = checkout.line("[console]");
        checkout.change("include::{recordings}/accept.txt[]", "HTTP/1.1 101 Switching Protocols");
        stops(line, "a console block is not typed");
    }

    @Test
    void aConsoleBlockWithATypedLineBesideTheRecordingIsStopped() throws IOException {
        int line = checkout.line("[console]");
        checkout.change("include::{recordings}/accept.txt[]", "include::{recordings}/accept.txt[]\nand so on");
        stops(line, "a console block is not typed");
    }

    @Test
    void typedJavaIsStopped() throws IOException {
        checkout.change("== In the shell", "== In the shell\n\n[source,java]\n----\nint typed;\n----");
        stops(checkout.line("int typed;") - 2, "a Java listing is not typed");
    }

    @Test
    void javaWithoutATagIsStopped() throws IOException {
        checkout.change("{exercises}/AcceptKey.java[tag=accept]", "{exercises}/AcceptKey.java[]");
        stops(checkout.line("{exercises}/AcceptKey.java") - 2, "a Java listing is not typed");
    }

    @Test
    void typedJshellIsStopped() throws IOException {
        int line = checkout.line("[jshell]");
        Path snippets = checkout.project().snippets().resolve("04.jsh");
        checkout.change(snippets, "// tag::accept[]", "").change(snippets, "// end::accept[]", "");
        checkout.change("include::{snippets}/04.jsh[tag=accept]", "1 + 1");
        stops(line, "a jshell block is not typed");
    }

    @Test
    void anUnusedTagIsStoppedOnceTheChapterIsFinished() throws IOException {
        Path solution = checkout.project().solutions("realtime.ch04.handshake").resolve("AcceptKey.java");
        checkout.change(solution, "final class", "// tag::lonely[]\n// end::lonely[]\nfinal class");
        assertEquals(List.of(), findings());
        checkout.finished();
        assertEquals(
                List.of("solutions/src/main/java/realtime/ch04/handshake/AcceptKey.java:8: unused tag: no chapter "
                        + "shows the region lonely; include it or remove its markers"),
                findings());
    }

    @Test
    void anUnusedSnippetIsStoppedOnceTheChapterIsFinished() throws IOException {
        Files.writeString(checkout.project().snippets().resolve("04.http"), "tag::spare[]\nGET\nend::spare[]\n");
        checkout.finished();
        assertTrue(findings().getFirst().startsWith("chapters/snippets/04.http:1: unused tag"));
    }

    @Test
    void twoHintsAreTooFew() throws IOException {
        int line = checkout.line("id=\"04.1\"");
        checkout.finished().change("[hint]\nSecond.\n", "");
        stops(line, "exercise 04.1 has 2 hints");
    }

    @Test
    void anExerciseWithoutAnswerIsStopped() throws IOException {
        checkout.finished()
                .change("class=\"AcceptKey\",tag=\"accept\",minutes=\"20\"", "class=\"Other\",tag=\"accept\"");
        stops(checkout.line("class=\"Other\""), "exercise 04.9 has no answer");
    }

    @Test
    void unknownRequirementsAreStoppedInProseAndExercises() throws IOException {
        int line = checkout.line("req:WS-HSR-003[]");
        checkout.change("req:WS-HSR-003[]", "req:WS-HSR-303[]");
        stops(line, "WS-HSR-303 is not in the registry");
        checkout.change("req:WS-HSR-303[]", "it").change("WS-HSR-003 WS-HSR-004", "WS-HSR-999");
        stops(checkout.line("WS-HSR-999"), "WS-HSR-999, which is not in the registry");
    }

    @Test
    void malformedDrawingsAreStoppedOnTheirLine() throws IOException {
        checkout.change("81 : FIN", "8 : FIN").change("-> GET /chat", "=> GET /chat");
        List<Finding> findings =
                SourceGates.check(checkout.project(), Registry.read(checkout.project()), checkout.chapters());
        assertEquals(2, findings.size());
        assertEquals(checkout.line("=> GET"), findings.get(0).line());
        assertTrue(findings.get(0).sentence().contains("begin it with -> (to the server)"));
        assertEquals(checkout.line("8 : FIN"), findings.get(1).line());
        assertTrue(findings.get(1).sentence().contains("not whole bytes in hex"));
    }

    @Test
    void aDrawingNeedsWordsAndATitle() throws IOException {
        checkout.change(",alt=\"From key to accept value.\"", "");
        stops(checkout.line("[flow]"), "no alt text");
        checkout.change("[flow]", "[flow,alt=\"x\"]").change(".From the key to the accept value\n", "");
        stops(checkout.line("[flow,alt=\"x\"]"), "no title");
    }
}
