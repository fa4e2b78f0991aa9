package realtime.workbook.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of gates: what is kept, and what a figure has to say. */
class GatesTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void whatWasMeasuredIsFoundAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gates.csv");
        new Ledger(file).note("zoo", new Ledger.Row("12 of 12, all", true, "2026-11-21"));
        new Ledger(file).note("pit", new Ledger.Row("89.9 %", false, "2026-11-20"));
        Ledger ledger = new Ledger(file);
        assertEquals(Optional.of(new Ledger.Row("12 of 12; all", true, "2026-11-21")), ledger.find("zoo"));
        assertEquals(Optional.of(new Ledger.Row("89.9 %", false, "2026-11-20")), ledger.find("pit"));
        assertEquals(Optional.empty(), ledger.find("server"));
    }

    @Test
    void aLineThatIsNoRowIsNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gates.csv"), "gate,figure,held,on\nzoo,all\n");
        assertThrows(IllegalStateException.class, () -> new Ledger(file));
    }

    @Test
    void eachSurvivorNeedsALineWithAReasonOfItsOwn() {
        List<String> survivors = List.of("Mask,apply,MathMutator", "Mask,apply,MathMutator", "Echo,run,Removed");
        List<String> list = List.of("class,method,mutator,reason", "Mask,apply,MathMutator,it only costs time");
        assertEquals(List.of("Mask,apply,MathMutator", "Echo,run,Removed"), Mutants.unlisted(survivors, list));
        assertEquals(
                List.of("Mask,apply,MathMutator"),
                Mutants.unlisted(List.of("Mask,apply,MathMutator"), List.of("Mask,apply,MathMutator, ")));
    }

    @Test
    void theTimesOfSavesAreReadFromWhatTheirTestPrints() {
        String output = "watch 04.1: save to verdict, 50 saves: median 1 ms, p95 2 ms, longest 3 ms\n"
                + "watch all: save to verdict, 150 saves: median 310 ms, p95 620 ms, longest 900 ms\n";
        assertEquals(new Gate.Figure("median 310 ms; p95 620 ms", true), ToolGates.saves(output, true));
        assertEquals(new Gate.Figure("nothing was measured", false), ToolGates.saves("Tests run: 1, Skipped: 1", true));
    }

    @Test
    void theCommittedTableNamesGatesThatThereAre() throws IOException {
        Set<String> known = Gates.all().stream().map(Gate::name).collect(Collectors.toSet());
        assertEquals(Gates.all().size(), known.size());
        Path file = ROOT.resolve("chapters/recordings/gates.csv");
        List<String> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertTrue(known.containsAll(rows), rows + " are not all in " + known);
    }
}
