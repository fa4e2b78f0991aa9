package realtime.ch01.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.Tokens;
import realtime.http.message.Head;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

// tag::head[]
/** Exercise 01.2: the head of a message out of any cuts, by the rules of {@link HeadReader}. */
public final class ReadHead implements HeadReader {
    private final int limit;
    // tag::solution[]
    private final StringBuilder line = new StringBuilder(); // what has come of the line in progress
    private final List<HeaderField> fields = new ArrayList<>();
    private String startLine = "";
    private int count; // octets of the head so far
    // end::solution[]

    /** @param limit the longest head, in octets */
    public ReadHead(int limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Read> read(Bytes chunk) throws MalformedHeadException {
        // tag::solution[]
        for (int i = 0; i < chunk.size(); i++) {
            count++;
            char octet = (char) chunk.at(i); // HTTP-MSG-001, RFC 9112 section 2.2: an octet is a character
            boolean afterCr = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
            require(afterCr == (octet == '\n'), "a CR or a LF stands alone"); // HTTP-MSG-002 and -003, section 2.2
            line.append(octet);
            if (octet == '\n') {
                String whole = line.substring(0, line.length() - 2);
                line.setLength(0);
                if (take(whole)) {
                    return Optional.of(new Read(new Head(startLine, HeaderFields.of(fields)), chunk.from(i + 1)));
                }
            }
            if (count >= limit) { // HTTP-FLD-008, RFC 9110 section 5.4
                throw new MalformedHeadException(limit, "the head does not end within " + limit + " octets");
            }
        }
        return Optional.empty();
        // end::solution[]
    }

    /** Takes a line, without its line end; true if it ends the head. */
    private boolean take(String text) throws MalformedHeadException {
        // tag::solution[]
        if (startLine.isEmpty()) {
            startLine = text; // HTTP-MSG-004, RFC 9112 section 2.2: empty lines in front are skipped
            return false;
        }
        if (text.isEmpty()) {
            return true;
        }
        if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
            require(!fields.isEmpty(), "a fold behind the start line"); // HTTP-MSG-005, RFC 9112 section 2.2
            HeaderField above = fields.removeLast(); // HTTP-FLD-003 and -004, RFC 9112 section 5.2
            fields.add(field(above.name(), above.value() + " " + Tokens.trim(text)));
        } else {
            int colon = text.indexOf(':');
            require(colon >= 0, "a field line without a colon");
            fields.add(field(text.substring(0, colon), text.substring(colon + 1)));
        }
        return false;
        // end::solution[]
    }

    /** A field, if name and value may be such. */
    private HeaderField field(String name, String value) throws MalformedHeadException {
        // tag::solution[]
        require(Tokens.isToken(name), "no name of a field: " + name); // HTTP-FLD-001, RFC 9112 section 5.1
        boolean clean = value.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t');
        require(clean, "a control character in the value of " + name); // HTTP-FLD-009, RFC 9110 section 5.5
        return new HeaderField(name, Tokens.trim(value)); // HTTP-FLD-002, RFC 9112 section 5.1
        // end::solution[]
    }

    /** Throws if the octet or the line that has just come breaks a rule. */
    private void require(boolean holds, String otherwise) throws MalformedHeadException {
        // tag::solution[]
        if (!holds) {
            throw new MalformedHeadException(count - 1, otherwise);
        }
        // end::solution[]
    }
}
// end::head[]
