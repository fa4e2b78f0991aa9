package realtime.conformance.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.http.message.UpdateCost;
import realtime.http.message.UpdateCost.Polling;

/** Exercise 01.8: a formula, and what was measured. */
@Judges(value = Role.BOTH, area = "http")
public interface BytesPerUpdateConformance {
    /** The formula that is judged. */
    UpdateCost subject();

    @Property
    @Checks("HTTP-CON-001")
    default void theFormulaGivesWhatWasMeasured() {
        measured(1, 1, "2 : 1");
        measured(2, 1, "2 : 1");
        measured(10, 3, "3 : 1");
        measured(60, 1, "3 : 2");
    }

    @Property
    @Checks("HTTP-CON-001")
    default void everyPollingHasItsPrice(
            @ForAll @IntRange(min = 1, max = 1_000) int asked,
            @ForAll @IntRange(min = 1, max = 1_000) int news,
            @ForAll @IntRange(min = 20, max = 2_000) int request,
            @ForAll @IntRange(min = 20, max = 2_000) int response,
            @ForAll @IntRange(min = 0, max = 100_000) int update) {
        predicts(new Polling(2, 1, 50, 100, 7));
        predicts(new Polling(Math.max(asked, news), Math.min(asked, news), request, response, update));
        predicts(new Polling(10_000_000, 1, 800, 700, 100));
        predicts(new Polling(100_000, 100_000, 800, 700, 100_000));
    }

    private void predicts(Polling polling) {
        BigInteger all = BigInteger.valueOf(polling.request())
                .add(BigInteger.valueOf(polling.response()))
                .multiply(BigInteger.valueOf(polling.asked()))
                .add(BigInteger.valueOf(polling.news()).multiply(BigInteger.valueOf(polling.update())));
        long right = new BigDecimal(all)
                .divide(BigDecimal.valueOf(polling.news()), 0, RoundingMode.CEILING)
                .longValueExact();
        Question.quick(right, () -> subject().octetsPerUpdate(polling), () -> Question.of(polling.toString())
                .taskAlone("The octets that all of it puts on the wire, both ways, for each update that arrives;"
                        + " rounded up."));
    }

    private void measured(int asked, int news, String update) {
        try {
            Measure.Cost cost = Measure.find().polling(asked, news, update);
            long right = Math.ceilDiv(cost.octets(), news);
            Question.quick(right, () -> subject().octetsPerUpdate(cost.polling()), () -> Question.of(
                            cost.polling() + "\n(expected is what was measured with "
                                    + Measure.find().name() + ": " + cost.octets() + " octets for "
                                    + (news == 1 ? "1 update" : news + " updates") + ")")
                    .taskAlone("The octets that all of it puts on the wire, both ways, for each update that arrives;"
                            + " rounded up."));
        } catch (IOException e) {
            throw new IllegalStateException("the octets could not be counted: " + e.getMessage(), e);
        }
    }
}
