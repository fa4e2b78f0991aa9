package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import realtime.conformance.http.ChunkDataConformance;
import realtime.conformance.http.ChunkSizesConformance;
import realtime.conformance.http.DecodeChunkedConformance;
import realtime.conformance.http.ReadHeadConformance;
import realtime.conformance.model.ModelBody;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelHead;
import realtime.conformance.model.ModelSizes;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.http.message.BodyDecoder;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.http.message.HeadReader;

/** The suite's own pieces of chapter 01 pass their properties. */
class HttpModelTest {
    record Heads() implements ReadHeadConformance {
        @Override
        public HeadReader subject(int limit) {
            return new ModelHead(limit);
        }
    }

    record Sizes() implements ChunkSizesConformance {
        @Override
        public ChunkSizeReader subject() {
            return new ModelSizes();
        }
    }

    record Data() implements ChunkDataConformance {
        @Override
        public ChunkDataReader subject(ChunkSizeReader sizes) {
            return new ModelData(sizes);
        }
    }

    record Bodies() implements DecodeChunkedConformance {
        @Override
        public BodyDecoder subject(ChunkDataReader data, HeadReader trailers, long limit) {
            return new ModelBody(data, trailers, limit);
        }
    }

    @Test
    void theModelsPass() {
        List<Result> results = Stream.of(Heads.class, Sizes.class, Data.class, Bodies.class)
                .flatMap(one -> SuiteRun.of(Settings.DEFAULT.withSeed("101").withoutWitness(), one).stream())
                .toList();
        assertFalse(results.isEmpty());
        assertAll(results.stream()
                .map(one -> () -> assertEquals(Verdict.PASS, one.verdict(), one.property() + "\n" + one.message())));
    }
}
