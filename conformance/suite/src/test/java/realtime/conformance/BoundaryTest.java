package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.conformance.connection.CloseCodesConformance;
import realtime.conformance.framing.AssembleMessagesConformance;
import realtime.conformance.framing.MaskConformance;
import realtime.conformance.framing.ReadHeaderConformance;
import realtime.conformance.framing.WriteHeaderConformance;
import realtime.conformance.model.ModelAssembler;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
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

    /** Reads no length beyond what a short holds. */
    static final class ToShort implements ReadHeaderConformance {
        @Override
        public HeaderReader subject() {
            return octets -> new ModelHeaders()
                    .read(octets)
                    .filter(read -> read.header().length() <= Short.MAX_VALUE
                            || read.header().length() > 65_535);
        }
    }

    /** Takes eleven octets where ten are the limit. */
    static final class OneMore implements AssembleMessagesConformance {
        @Override
        public MessageAssembler subject(Supplier<Utf8Validator> validators, long limit) {
            return new ModelAssembler(limit == 10 ? 11 : limit);
        }
    }

    /** Masks up to 125 octets, and leaves longer payloads as they are. */
    static final class ShortPayloads implements MaskConformance {
        @Override
        public Masking subject() {
            return (payload, key) -> payload.size() > 125 ? payload : ModelFrames.mask(payload, key);
        }
    }

    /** Lets 1005 travel. */
    static final class NoStatus implements CloseCodesConformance {
        @Override
        public CloseCodec subject(Supplier<Utf8Validator> validators) {
            CloseCodec model = new ModelCloses();
            return new CloseCodec() {
                @Override
                public boolean travels(int code) {
                    return code == 1005 || model.travels(code);
                }

                @Override
                public boolean isForScripts(int code) {
                    return model.isForScripts(code);
                }

                @Override
                public CloseBody read(Bytes payload) throws ProtocolException {
                    return model.read(payload);
                }

                @Override
                public Bytes write(CloseBody body) {
                    return model.write(body);
                }
            };
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ToShort     | right at length .*; wrong at 32768
            OneMore     | right at length 9, 10; wrong at 11
            ShortPayloads | right at length 0, 1, 125; wrong at 126
            NoStatus    | right at code .*; wrong at 1005
            """)
    void otherExercisesTellItToo(String subject, String words) throws ClassNotFoundException {
        Class<?> properties = Class.forName(BoundaryTest.class.getName() + "$" + subject);
        assertTrue(told(properties).stream().anyMatch(told -> told.matches(words)), () -> told(properties)
                .toString());
    }

    @Test
    void aFailureTellsWhereItBegins() {
        List<String> told = told(To126.class);
        assertTrue(told.stream().anyMatch(words -> words.matches("right at length .*; wrong at 126")), told::toString);
        assertEquals(2, told.size());
    }

    private static List<String> told(Class<?> properties) {
        return SuiteRun.of(Settings.DEFAULT.withTries(5).withoutWitness(), properties).stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .flatMap(result -> result.counterexample().stream())
                .map(Result.Counterexample::boundary)
                .toList();
    }
}
