package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Locale;
import realtime.conformance.http.Measure;

/** What an update costs that is asked for once, or often. */
final class PollCost implements Experiment {
    private static final int UPDATES = 5;

    @Override
    public String name() {
        return "poll-cost";
    }

    @Override
    public String summary() {
        return "octets on the wire for an update of five letters, asked for once or often";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        for (int questions : new int[] {1, 2, 10, 60}) {
            Measure.Cost cost = Measure.find().polling(questions * UPDATES, UPDATES, "2 : 1");
            out.printf(
                    Locale.ROOT,
                    "%s an update = %d octets%n",
                    questions == 1 ? "1 question" : questions + " questions",
                    cost.octets() / UPDATES);
        }
    }
}
