package realtime.conformance.handshake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.conformance.Verdict;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;

/** Whatever a property is about, its drawing shows the side of the handshake on which the violation hangs. */
class CulpritTest {
    private static final String MARK = "^ Connection is \"keep-alive, Upgrade\"";

    record Validator() implements ValidateUpgradeConformance {
        @Override
        public HandshakeValidator subject() {
            return (request, origins) -> Model.check(
                    request.fields().first("Connection").stream().allMatch("Upgrade"::equalsIgnoreCase)
                            ? request
                            : request.withFields(request.fields().without("Connection")),
                    origins);
        }
    }

    record Checker() implements CheckResponseConformance {
        @Override
        public ResponseChecker subject() {
            return (sent, received, accept, grammar) -> received.status() == 101
                            && !received.fields().first("Connection").stream().allMatch("Upgrade"::equalsIgnoreCase)
                    ? new ResponseVerdict.Failed("Connection")
                    : ModelClient.check(sent, received, accept, grammar);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8", "9", "101"})
    void aWholeConnectionIsToBlameInEveryDrawing(String seed) {
        for (Class<?> subject : List.of(Validator.class, Checker.class)) {
            List<Result> failed = SuiteRun.of(Settings.DEFAULT.withSeed(seed), subject).stream()
                    .filter(result -> result.verdict() == Verdict.FAIL)
                    .toList();
            assertFalse(failed.isEmpty());
            failed.forEach(result -> assertTrue(
                    result.message().contains("one change: Connection is \"keep-alive, Upgrade\"")
                            && result.message().contains(MARK),
                    () -> result.property() + "\n" + result.message()));
        }
    }
}
