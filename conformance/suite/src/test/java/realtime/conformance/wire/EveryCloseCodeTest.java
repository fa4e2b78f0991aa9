package realtime.conformance.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;

/** All 65,536 codes, in memory; over TCP the properties try the ends of each range and some of the rest. */
class EveryCloseCodeTest {
    private static final int CODES = 65_536;

    @Test
    void theRangesHoldEachCodeOnce() {
        List<Integer> all = new ArrayList<>();
        Stream.of(
                        Codes.UNUSED,
                        Codes.OF_THE_STANDARD,
                        Codes.WITHOUT_MEANING,
                        Codes.NEVER_TRAVEL,
                        Codes.REGISTERED_LATER,
                        Codes.HELD_BACK,
                        Codes.OF_LIBRARIES,
                        Codes.BEYOND)
                .forEach(codes -> all.addAll(codes.values()));
        assertEquals(
                IntStream.range(0, CODES).boxed().toList(),
                all.stream().sorted().toList());
    }

    @Test
    void theSuitesOwnServerAnswersEveryCodeAsItShould() {
        Peer model = peer(new ModelServices());
        for (int code = 0; code < CODES; code++) {
            CloseCodeProperties.close(model, code, "", Cuts.NONE);
        }
    }

    @Test
    void whoIsWrongAboutASingleCodeIsFoundOut() {
        for (int wrong : new int[] {0, 500, 999, 1005, 1006, 1015, 3141, 4711}) {
            Peer one = peer(new ModelServices() {
                @Override
                protected ServerCore echo() {
                    return new ModelEcho() {
                        @Override
                        protected boolean mayArrive(int code) {
                            return super.mayArrive(code) != (code == wrong);
                        }
                    };
                }
            });
            Violation violation = assertThrows(
                    Violation.class, () -> CloseCodeProperties.close(one, wrong, "the code", Cuts.NONE), "" + wrong);
            assertTrue(violation.getMessage().contains("close code " + wrong), violation.getMessage());
            assertFalse(violation.requirement().isEmpty());
        }
    }

    private static Peer peer(ModelServices services) {
        return new ServerPeer(MemoryServers.withServices("model", services));
    }
}
