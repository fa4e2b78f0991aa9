package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtime.conformance.handshake.AcceptKeyConformance;
import realtime.conformance.handshake.CheckResponseConformance;
import realtime.conformance.handshake.ChooseSubprotocolConformance;
import realtime.conformance.handshake.ExtensionOffersConformance;
import realtime.conformance.handshake.FramesBehindConformance;
import realtime.conformance.handshake.NegotiateVersionConformance;
import realtime.conformance.handshake.ReadUriConformance;
import realtime.conformance.handshake.RouteByPathConformance;
import realtime.conformance.handshake.ValidateUpgradeConformance;
import realtime.conformance.handshake.WriteRequestConformance;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelNegotiation;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelUri;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.todo.Todo;
import realtime.websocket.AcceptFunction;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.PathRouter;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseReader;
import realtime.websocket.SubprotocolSelector;
import realtime.websocket.UriParser;
import realtime.websocket.VersionNegotiator;

class ModelPiecesTest {
    record Accept() implements AcceptKeyConformance {
        @Override
        public AcceptFunction subject() {
            return Model::accept;
        }
    }

    record Validate() implements ValidateUpgradeConformance {
        @Override
        public HandshakeValidator subject() {
            return Model::check;
        }
    }

    record Subprotocol() implements ChooseSubprotocolConformance {
        @Override
        public SubprotocolSelector subject() {
            return ModelNegotiation::select;
        }
    }

    record Extensions() implements ExtensionOffersConformance {
        @Override
        public ExtensionGrammar subject() {
            return new ModelExtensions();
        }
    }

    record Route() implements RouteByPathConformance {
        @Override
        public PathRouter subject() {
            return ModelNegotiation::route;
        }
    }

    record Version() implements NegotiateVersionConformance {
        @Override
        public VersionNegotiator subject() {
            return new ModelNegotiation();
        }
    }

    record Uri() implements ReadUriConformance {
        @Override
        public UriParser subject() {
            return new ModelUri();
        }
    }

    record Request() implements WriteRequestConformance {
        @Override
        public ClientRequestWriter subject() {
            return ModelClient::write;
        }
    }

    record Response() implements CheckResponseConformance {
        @Override
        public ResponseChecker subject() {
            return ModelClient::check;
        }
    }

    record Frames() implements FramesBehindConformance {
        @Override
        public ResponseReader subject() {
            return new ModelReader();
        }
    }

    record Hex() implements AcceptKeyConformance {
        @Override
        public AcceptFunction subject() {
            return key -> java.util.HexFormat.of().formatHex(Model.sha1((key + Model.GUID).getBytes()));
        }
    }

    record Untouched() implements AcceptKeyConformance {
        @Override
        public AcceptFunction subject() {
            return key -> {
                throw Todo.todo("04.1");
            };
        }
    }

    @Test
    void theModelPassesWhatTheExercisesAskFor() {
        List<Result> results = SuiteRun.of(
                Settings.DEFAULT,
                Accept.class,
                Validate.class,
                Subprotocol.class,
                Extensions.class,
                Route.class,
                Version.class,
                Uri.class,
                Request.class,
                Response.class,
                Frames.class);
        assertFalse(results.isEmpty());
        results.forEach(result ->
                assertEquals(Verdict.PASS, result.verdict(), () -> result.property() + "\n" + result.message()));
    }

    @Test
    void anUntouchedStubIsNotStarted() {
        List<Result> results = SuiteRun.of(Settings.DEFAULT, Untouched.class);
        assertEquals(2, results.size());
        results.forEach(result -> assertEquals(Verdict.NOT_STARTED, result.verdict()));
    }

    @Test
    void aHexadecimalDigestIsNamed() {
        Result result = SuiteRun.of(Settings.DEFAULT.withSeed("1"), Hex.class).getFirst();
        assertEquals(Verdict.FAIL, result.verdict());
        assertEquals("WS-HSR-003", result.requirements().getFirst());
    }
}
