package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import realtime.conformance.framing.AssembleMessagesConformance;
import realtime.conformance.framing.DecodeFramesConformance;
import realtime.conformance.framing.MaskConformance;
import realtime.conformance.framing.NegotiateDeflateConformance;
import realtime.conformance.framing.ReadHeaderConformance;
import realtime.conformance.framing.ValidateUtf8Conformance;
import realtime.conformance.framing.WriteHeaderConformance;
import realtime.conformance.model.ModelAssembler;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.model.ModelNegotiator;
import realtime.conformance.model.ModelUtf8;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

class FramingModelTest {
    /** The model does not look at the parts that it is given: just these must find it out. */
    private static final Set<String> ABOUT_PARTS = Set.of(
            "DecodeFramesConformance.thePartsThatItIsGivenAreUsed",
            "AssembleMessagesConformance.theValidatorsThatItIsGivenAreUsed",
            "AssembleMessagesConformance.eachTextHasAFreshValidator");

    record Reader() implements ReadHeaderConformance {
        @Override
        public HeaderReader subject() {
            return new ModelHeaders();
        }
    }

    record Writer() implements WriteHeaderConformance {
        @Override
        public HeaderWriter subject() {
            return new ModelHeaders();
        }
    }

    record Mask() implements MaskConformance {
        @Override
        public Masking subject() {
            return ModelFrames::mask;
        }
    }

    record Decoder() implements DecodeFramesConformance {
        @Override
        public FrameDecoder subject(HeaderReader reader, Masking masking, FrameDecoder.Rules rules) {
            return new ModelFrames(rules);
        }
    }

    record Utf8() implements ValidateUtf8Conformance {
        @Override
        public Utf8Validator subject() {
            return new ModelUtf8();
        }
    }

    record Assembler() implements AssembleMessagesConformance {
        @Override
        public MessageAssembler subject(Supplier<Utf8Validator> validators, long limit) {
            return new ModelAssembler(limit);
        }
    }

    record Negotiator() implements NegotiateDeflateConformance {
        @Override
        public DeflateNegotiator subject() {
            return new ModelNegotiator();
        }
    }

    @Test
    void theModelPassesWhatTheExercisesAskFor() {
        List<Result> results = SuiteRun.of(
                Settings.DEFAULT,
                Reader.class,
                Writer.class,
                Mask.class,
                Decoder.class,
                Utf8.class,
                Assembler.class,
                Negotiator.class);
        assertTrue(results.size() > 40, results.size() + " properties");
        assertAll(results.stream()
                .map(result -> () -> assertEquals(
                        ABOUT_PARTS.contains(result.property()) ? Verdict.FAIL : Verdict.PASS,
                        result.verdict(),
                        () -> result.property() + "\n" + result.message())));
    }

    /** Java's decoder is the oracle for whole texts; the model's table tells more, namely where it breaks. */
    @Test
    void theModelAndJavaAgreeOnWhatIsUtf8() {
        for (int first = 0; first <= 0xFF; first++) {
            for (int second = 0; second <= 0xFF; second++) {
                agree(Bytes.of((byte) first, (byte) second));
                for (int third : new int[] {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF}) {
                    agree(Bytes.of((byte) first, (byte) second, (byte) third));
                    agree(Bytes.of((byte) first, (byte) second, (byte) third, (byte) 0x80));
                    agree(Bytes.of((byte) first, (byte) second, (byte) third, (byte) 0xC0));
                }
            }
        }
    }

    private static void agree(Bytes octets) {
        boolean valid;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toArray()));
            valid = true;
        } catch (CharacterCodingException e) {
            valid = false;
        }
        assertEquals(valid, ModelUtf8.isText(octets), octets::toString);
    }
}
