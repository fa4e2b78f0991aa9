package realtime.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import realtime.workbook.lab.Experiment;
import realtime.workbook.lab.Experiments;
import realtime.workbook.record.Recordings;

/** What the book shows of a run is what a run prints. */
@Isolated("what is measured must not wait for a neighbour")
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
                    UnaryOperator<String> told = measuresTime(row.command()) ? RecordingsTest::labels : text -> text;
                    String printed = RecordCommand.print(row);
                    assertEquals(
                            told.apply(recorded),
                            told.apply(printed),
                            "drifted; if it is right now: ./workbook record");
                }));
    }

    private static boolean needsServersOfOthers(List<String> command) {
        return is(command, Experiment::needsServersOfOthers);
    }

    private static boolean measuresTime(List<String> command) {
        return is(command, Experiment::measuresTime);
    }

    private static boolean is(List<String> command, Predicate<Experiment> kind) {
        return command.getFirst().equals("lab")
                && Experiments.find(command.get(1)).filter(kind).isPresent();
    }

    /** What does not change from one measurement to the next: the lines without their figures. */
    private static String labels(String text) {
        return text.replaceAll("= [\\d,]+", "= (a figure)");
    }

    @Test
    void thereAreRecordings() throws IOException {
        assertFalse(Recordings.read(HOUSE).rows().isEmpty());
    }
}
