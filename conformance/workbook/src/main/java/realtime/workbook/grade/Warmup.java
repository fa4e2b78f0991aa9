package realtime.workbook.grade;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Holds always: running it loads what every run needs, while the parent still compiles. */
final class Warmup {
    @Property
    boolean aNumberEqualsItself(@ForAll int number) {
        return number == number + 0;
    }
}
