package realtime.conformance.model;

import java.util.List;
import java.util.regex.Pattern;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

/** The suite's own line splitter: it keeps all that has come and looks at the whole of it each time. */
public final class ModelLines implements LineSplitter {
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");
    private static final Bytes MARK = Bytes.hex("ef bb bf");

    private final int limit;
    private Bytes all = Bytes.EMPTY;
    private int told;

    public ModelLines(int limit) {
        this.limit = limit;
    }

    @Override
    public List<String> split(Bytes chunk) throws TooLongException {
        all = all.plus(chunk);
        for (String line : END.split(all.latin1(), -1)) {
            if (line.length() > limit) {
                throw new TooLongException("a line of " + line.length() + " octets");
            }
        }
        List<String> lines = lines(all);
        List<String> fresh = lines.subList(told, lines.size());
        told = lines.size();
        return fresh;
    }

    /** The lines of a stream that have ended. */
    public static List<String> lines(Bytes stream) {
        String text = (stream.startsWith(MARK) ? stream.from(MARK.size()) : stream).utf8();
        List<String> lines = List.of(END.split(text, -1));
        return lines.subList(0, lines.size() - 1);
    }
}
