package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtime.conformance.framing.WriteHeaderConformance;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.framing.HeaderWriter;
import realtime.wire.Bytes;

/** Where a subject is right up to a number, its failure says so. */
class BoundaryTest {
    /** Writes 126 into the seven bits. */
    static final class To126 implements WriteHeaderConformance {
        @Override
        public HeaderWriter subject() {
            return header -> header.length() == 126 ? Bytes.hex("82 7e") : new ModelHeaders().write(header);
        }
    }

    @Test
    void aFailureTellsWhereItBegins() {
        List<String> told = SuiteRun.of(Settings.DEFAULT.withTries(5).withoutWitness(), To126.class).stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .flatMap(result -> result.counterexample().stream())
                .map(Result.Counterexample::boundary)
                .toList();
        assertTrue(told.stream().anyMatch(words -> words.matches("right at .*; wrong at 126")), told::toString);
        assertEquals(2, told.size());
    }
}
