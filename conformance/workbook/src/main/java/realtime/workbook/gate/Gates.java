package realtime.workbook.gate;

import java.util.List;
import java.util.stream.Stream;

/** All gates, the quick ones first. */
public final class Gates {
    private static final List<Gate> ALL =
            Stream.of(ToolGates.all(), SuiteGates.all()).flatMap(List::stream).toList();

    private Gates() {}

    public static List<Gate> all() {
        return ALL;
    }
}
