package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.http.BytesPerUpdateConformance;
import realtime.http.message.UpdateCost;

/** Exercise 01.8. */
class BytesPerUpdateTest implements BytesPerUpdateConformance {
    @Override
    public UpdateCost subject() {
        return new BytesPerUpdate();
    }

    @Example
    void twoQuestionsForOneUpdate() {
        assertEquals(307, subject().octetsPerUpdate(new UpdateCost.Polling(2, 1, 50, 100, 7)));
    }
}
