package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import realtime.sse.EventEncoder;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

// tag::encoder[]
/** Exercise 03.1: write an event as a block of lines, by the rules of {@link EventEncoder}. */
public final class EncodeEvent implements EventEncoder {
    @Override
    public Bytes encode(Outgoing block) {
        StringBuilder out = new StringBuilder();
        block.comment().ifPresent(text -> out.append(lines("", text)));
        block.type().ifPresent(name -> out.append(line("event", name)));
        block.id().ifPresent(id -> out.append(line("id", id)));
        block.retry().ifPresent(millis -> out.append(line("retry", "" + millis)));
        block.data().ifPresent(text -> out.append(lines("data", text)));
        return Bytes.utf8(out.append('\n').toString()); // SSE-ENC-001, HTML section 9.2.5
    }

    /** One line of the block for each line of {@code text}, each with {@code name} in front, and its end. */
    private static String lines(String name, String text) {
        throw todo("03.1");
    }

    /** The line of a field whose value cannot be split, with its end. */
    private static String line(String name, String value) {
        throw todo("03.1");
    }
}
// end::encoder[]
