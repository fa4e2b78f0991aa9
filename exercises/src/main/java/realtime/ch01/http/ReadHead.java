package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import java.util.Optional;
import realtime.http.HeaderField;
import realtime.http.MalformedHeadException;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

// tag::head[]
/** Exercise 01.2: the head of a message out of any cuts, by the rules of {@link HeadReader}. */
public final class ReadHead implements HeadReader {
    private final int limit;

    /** @param limit the longest head, in octets */
    public ReadHead(int limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Read> read(Bytes chunk) throws MalformedHeadException {
        throw todo("01.2");
    }

    /** Takes a line, without its line end; true if it ends the head. */
    private boolean take(String text) throws MalformedHeadException {
        throw todo("01.2");
    }

    /** A field, if name and value may be such. */
    private HeaderField field(String name, String value) throws MalformedHeadException {
        throw todo("01.2");
    }

    /** Throws if the octet or the line that has just come breaks a rule. */
    private void require(boolean holds, String otherwise) throws MalformedHeadException {
        throw todo("01.2");
    }
}
// end::head[]
