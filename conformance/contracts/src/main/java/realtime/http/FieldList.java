package realtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Splits a field value at its commas (RFC 9110 section 5.6.1). */
final class FieldList {
    private FieldList() {}

    /** The non-empty members of {@code value}; a comma between quotation marks belongs to its member. */
    static Stream<String> members(String value) {
        List<String> members = new ArrayList<>();
        StringBuilder member = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' && !quoted) {
                members.add(member.toString());
                member.setLength(0);
                continue;
            }
            member.append(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\' && i + 1 < value.length()) {
                member.append(value.charAt(++i));
            }
        }
        members.add(member.toString());
        return members.stream().map(Tokens::trim).filter(text -> !text.isEmpty());
    }
}
