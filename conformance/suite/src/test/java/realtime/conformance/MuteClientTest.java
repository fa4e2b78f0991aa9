package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.InMemoryClient;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelReader;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.ClientPeer;
import realtime.conformance.session.Peer;
import realtime.conformance.wire.ClientWireConformance;
import realtime.wire.Bytes;

/** A client need not be an echo: what shows without one is judged, and nothing else. */
class MuteClientTest {
    private static ClientSubject subject;
    private static Map<String, Result> mute;

    static class InMemory implements ClientWireConformance {
        @Override
        public Peer peer() {
            return new ClientPeer(subject);
        }
    }

    @BeforeAll
    static void judgeAClientThatSendsNothingBack() {
        mute = judged(Mute::new, Set.of());
    }

    @Test
    void itIsNotAccused() {
        List<String> accused = mute.values().stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .map(Result::message)
                .toList();
        assertEquals(List.of(), accused);
        Result echo = mute.get("DeliveryProperties.textStaysTextAndBinaryStaysBinary");
        assertEquals(Verdict.UNSUPPORTED, echo.verdict());
        assertTrue(echo.message().contains("an echo client is needed"), echo.message());
    }

    @Test
    void itsMasksPongsClosesAndFailuresAreJudgedAllTheSame() {
        for (String property : List.of(
                "ClientMaskingProperties.itMasksEveryFrame",
                "ClientMaskingProperties.keysFollowNoPattern",
                "ClientMaskingProperties.aMaskedFrameClosesTheConnection",
                "ControlFrameProperties.aPongRepeatsItsPing",
                "ClosingProperties.aCloseIsAnsweredAndTcpEnds",
                "FragmentProperties.aContinuationBehindAMessageFailsTheConnection",
                "ConversationProperties.oneFaultAnywhereEndsTheConnection",
                "TextProperties.surrogatesFailTheConnection")) {
            assertEquals(Verdict.PASS, mute.get(property).verdict(), () -> mute.get(property)
                    .message());
        }
    }

    @Test
    void whatItDoesWrongIsFound() {
        Supplier<ModelEcho> unmasked = () -> new Mute() {
            @Override
            protected void send(int first, Bytes payload) {
                write(first, 0, payload, payload.size());
            }
        };
        Map<String, Result> results = judged(unmasked, Set.of("WS-MSK-001"));
        Result masks = results.get("ClientMaskingProperties.itMasksEveryFrame");
        assertEquals(Verdict.FAIL, masks.verdict());
        assertEquals("WS-MSK-001", masks.requirements().getFirst());
    }

    private static Map<String, Result> judged(Supplier<ModelEcho> kind, Set<String> rules) {
        subject = new InMemoryClient(
                "mute",
                ClientFeatures.of(),
                call -> new ClientHandshakeCore(
                        ModelClient.handshake(), ModelReader::new, new Random(), call, (path, agreed) -> kind.get()));
        Settings settings = Settings.DEFAULT
                .withTries(0)
                .withRules(rules)
                .withoutShrinking()
                .withoutWitness();
        return SuiteRun.of(settings, InMemory.class).stream()
                .collect(Collectors.toMap(Result::property, Function.identity()));
    }

    /** Answers pings and Closes, and listens. */
    private static class Mute extends ModelEcho {
        @Override
        protected void echo(int opcode, Bytes whole) {
            // It is read, and that is all.
        }
    }
}
