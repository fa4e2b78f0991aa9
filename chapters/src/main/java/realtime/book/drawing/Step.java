package realtime.book.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an exchange.
 *
 * @param kind what happens
 * @param text what is said
 * @param remark what stands beside it, after {@code //}; empty when there is none
 */
record Step(Kind kind, String text, String remark) {

    private static final Pattern LINE = Pattern.compile("\\s*(->|<-|--|x>|<x|\\|)(?:\\s+(.*))?");

    enum Kind {
        SENT("->", "client to server"),
        ANSWERED("<-", "server to client"),
        NOTE("--", "note"),
        SENT_IN_VAIN("x>", "client to server, does not arrive"),
        ANSWERED_IN_VAIN("<x", "server to client, does not arrive"),
        GAP("|", "time passes");

        private final String sign;
        private final String words;

        Kind(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        boolean fromClient() {
            return this == SENT || this == SENT_IN_VAIN;
        }

        boolean inVain() {
            return this == SENT_IN_VAIN || this == ANSWERED_IN_VAIN;
        }

        boolean isArrow() {
            return this != NOTE && this != GAP;
        }
    }

    static Step read(String line, int number) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new DrawingException(
                    number,
                    "\"" + line.strip() + "\" is no step of an exchange; begin it with "
                            + "-> (to the server), <- (to the client), x> or <x (does not arrive), -- (a note) or | (time)");
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Kind kind = kindOf(matcher.group(1));
        if (rest.isEmpty() && kind != Kind.GAP) {
            throw new DrawingException(number, "nothing follows " + kind.sign + "; say what is sent");
        }
        int remark = (" " + rest).indexOf(" // ");
        return remark < 0
                ? new Step(kind, rest, "")
                : new Step(
                        kind,
                        rest.substring(0, Math.max(0, remark - 1)).strip(),
                        rest.substring(remark + 3).strip());
    }

    private static Kind kindOf(String sign) {
        for (Kind kind : Kind.values()) {
            if (kind.sign.equals(sign)) {
                return kind;
            }
        }
        throw new IllegalStateException(sign);
    }

    String words() {
        return kind.words + (text.isEmpty() ? "" : ": " + text) + (remark.isEmpty() ? "" : " (" + remark + ")");
    }
}
