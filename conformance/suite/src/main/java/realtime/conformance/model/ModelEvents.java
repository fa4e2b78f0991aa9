package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** The suite's own writing of an event: the lines as a list. */
public final class ModelEvents {
    private static final Pattern BREAK = Pattern.compile("\r\n?|\n");

    private ModelEvents() {}

    /** The octets of a block whose type and id are one line each. */
    public static Bytes write(Outgoing block) {
        List<String> lines = new ArrayList<>();
        block.comment().ifPresent(text -> lines.addAll(lines(": ", text)));
        block.type().ifPresent(name -> lines.add("event: " + name));
        block.id().ifPresent(id -> lines.add("id: " + id));
        block.retry().ifPresent(millis -> lines.add("retry: " + millis));
        block.data().ifPresent(text -> lines.addAll(lines("data: ", text)));
        lines.add("");
        return Bytes.utf8(String.join("\n", lines) + "\n");
    }

    private static List<String> lines(String prefix, String text) {
        return List.of((prefix + BREAK.matcher(text).replaceAll("\n").replace("\n", "\n" + prefix)).split("\n", -1));
    }
}
