package realtime.http;

import java.util.ArrayList;
import java.util.List;
import realtime.wire.Bytes;

/** Reads the lines of a complete head (RFC 9112 sections 2 to 5), strictly. */
final class HeadGrammar {
    private final String text;
    private int position;

    HeadGrammar(Bytes head) {
        this.text = head.latin1();
    }

    /** The start line, without its line end. */
    String startLine() throws MalformedHeadException {
        return line();
    }

    /** All field lines up to the empty line, which must be the last (RFC 9112 section 5). */
    HeaderFields fields() throws MalformedHeadException {
        List<HeaderField> fields = new ArrayList<>();
        while (true) {
            int start = position;
            String line = line();
            if (line.isEmpty()) {
                break;
            }
            fields.add(field(start, line));
        }
        if (position != text.length()) {
            throw new MalformedHeadException(position, "octets behind the empty line that ends the head");
        }
        return HeaderFields.of(fields);
    }

    private static HeaderField field(int start, String line) throws MalformedHeadException {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new MalformedHeadException(start, "a field line without a colon: \"" + line + "\"");
        }
        String name = line.substring(0, colon);
        if (!Tokens.isToken(name)) {
            throw new MalformedHeadException(
                    start + badCharacter(name), "a field name that is no token: \"" + name + "\"");
        }
        String value = Tokens.trim(line.substring(colon + 1));
        for (int i = colon + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) { // RFC 9110 section 5.5: no control characters
                throw new MalformedHeadException(start + i, "a control character in the value of " + name);
            }
        }
        return new HeaderField(name, value);
    }

    private static int badCharacter(String name) {
        int i = 0;
        while (i < name.length() && Tokens.isTokenCharacter(name.charAt(i))) {
            i++;
        }
        return i;
    }

    private String line() throws MalformedHeadException {
        int end = text.indexOf("\r\n", position);
        if (end < 0) {
            throw new MalformedHeadException(text.length(), "the head ends before its empty line");
        }
        String line = text.substring(position, end);
        int bare = Math.max(line.indexOf('\n'), line.indexOf('\r'));
        if (bare >= 0) { // RFC 9112 section 2.2
            throw new MalformedHeadException(position + bare, "a line end that is not CR LF");
        }
        position = end + 2;
        return line;
    }
}
