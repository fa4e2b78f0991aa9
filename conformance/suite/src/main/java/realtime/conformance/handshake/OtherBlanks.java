package realtime.conformance.handshake;

import java.util.List;
import realtime.conformance.generate.OneOf;

/** What one method or another of Java takes for whitespace, and HTTP does not: RFC 9110 section 5.6.3. */
public final class OtherBlanks extends OneOf<String> {
    /** The no-break space: of these the only one that is an octet of a field value. */
    static final String NO_BREAK = "\u00a0";

    OtherBlanks() {
        super(List.of("\u000b", "\f", NO_BREAK, "\u2003", "\u001f", "\u3000"));
    }
}
