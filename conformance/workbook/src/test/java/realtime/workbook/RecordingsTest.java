package realtime.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import realtime.workbook.lab.Experiment;
import realtime.workbook.lab.Experiments;
import realtime.workbook.record.Recordings;

/** What the book shows of a run is what a run prints. */
class RecordingsTest {
    private static final House HOUSE = new House(Path.of("../.."));

    @TestFactory
    Stream<DynamicTest> aRecordingIsWhatItsCommandPrints() throws IOException {
        return Recordings.read(HOUSE).rows().stream()
                .map(row -> DynamicTest.dynamicTest(HOUSE.name(row.file()), () -> {
                    assumeTrue(
                            Boolean.getBoolean("realtime.gates") || !needsServersOfOthers(row.command()),
                            "compared with -Pgates only: it needs servers of others");
                    String recorded = Files.exists(row.file()) ? Files.readString(row.file()) : "";
                    assertEquals(recorded, RecordCommand.print(row), "drifted; if it is right now: ./workbook record");
                }));
    }

    private static boolean needsServersOfOthers(List<String> command) {
        return command.getFirst().equals("lab")
                && Experiments.find(command.getLast())
                        .map(Experiment::needsServersOfOthers)
                        .orElse(false);
    }

    @Test
    void thereAreRecordings() throws IOException {
        assertFalse(Recordings.read(HOUSE).rows().isEmpty());
    }
}
