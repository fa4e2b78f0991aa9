package realtime.conformance.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelClosing;
import realtime.conformance.model.ModelHeartbeat;
import realtime.conformance.model.ModelParts;
import realtime.conformance.model.ModelStates;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Heartbeat;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.PingPong;
import realtime.websocket.connection.StateTable;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Utf8Validator;

class ConnectionPiecesTest {
    /** The model does not look at the parts that it is given: just these must find it out. */
    private static final Set<String> ABOUT_PARTS = Set.of(
            "CloseCodesConformance.theValidatorsThatItIsGivenAreUsed",
            "ConnectionConformance.thePiecesThatItIsGivenAreUsed",
            "ConnectionConformance.aFaultIsToldWithItsSentence");

    record Pings() implements AnswerPingsConformance {
        @Override
        public PingPong subject() {
            return ModelParts.PINGS;
        }
    }

    record Codes() implements CloseCodesConformance {
        @Override
        public CloseCodec subject(Supplier<Utf8Validator> validators) {
            return new ModelCloses();
        }
    }

    record Closing() implements AnswerCloseConformance {
        @Override
        public ClosingHandshake subject() {
            return new ModelClosing();
        }
    }

    record States() implements StateRowsConformance {
        @Override
        public StateTable subject() {
            return new ModelStates();
        }
    }

    record Endpoints() implements ConnectionConformance {
        @Override
        public Endpoint subject(Pieces pieces, Terms terms) {
            return ModelParts.endpoint(terms);
        }
    }

    record Beats() implements KeepAliveConformance {
        @Override
        public Heartbeat subject(long interval, long patience, long start) {
            return new ModelHeartbeat(interval, patience, start);
        }
    }

    @Test
    void theModelPassesWhatTheExercisesAskFor() {
        List<Result> results = SuiteRun.of(
                Settings.DEFAULT, Pings.class, Codes.class, Closing.class, States.class, Endpoints.class, Beats.class);
        assertFalse(results.isEmpty());
        results.forEach(result -> assertEquals(
                ABOUT_PARTS.contains(result.property()) ? Verdict.FAIL : Verdict.PASS,
                result.verdict(),
                () -> result.property() + "\n" + result.message()));
    }
}
