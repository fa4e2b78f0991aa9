package realtime.workbook.gate;

import java.util.List;
import java.util.stream.Stream;

/** All gates, the quick ones first. */
public final class Gates {
    private static final List<Gate> ALL =
            Stream.of(ToolGates.all(), SuiteGates.all()).flatMap(List::stream).toList();

    /** How often what may be flaky has to be run. */
    public static final int RUNS = ToolGates.RUNS;

    private Gates() {}

    public static List<Gate> all() {
        return ALL;
    }
}
