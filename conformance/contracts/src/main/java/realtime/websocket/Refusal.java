package realtime.websocket;

import realtime.http.HeaderFields;
import realtime.http.ResponseHead;

/**
 * A server's no to an opening handshake, in HTTP's words (RFC 6455 section 4.2.2).
 *
 * @param status from 300 to 599
 * @param fields what this status asks for, such as {@code Sec-WebSocket-Version: 13} with 426
 * @param reason one sentence for the person who reads the log; it does not travel as a field
 */
public record Refusal(int status, HeaderFields fields, String reason) {
    public Refusal {
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException("a refusal has a status from 300 to 599, not " + status);
        }
    }

    /** A refusal whose fields are given as names and values in turn. */
    public static Refusal of(int status, String reason, String... namesAndValues) {
        return new Refusal(status, HeaderFields.of(namesAndValues), reason);
    }

    /** The response without content that says so, and that the connection ends with it. */
    public ResponseHead response() {
        HeaderFields all = fields;
        if (!all.has("Connection")) {
            all = all.with("Connection", "close");
        } else if (!all.hasToken("Connection", "close")) {
            all = all.replace("Connection", String.join(", ", all.list("Connection")) + ", close");
        }
        return new ResponseHead(status, Reasons.of(status), all.with("Content-Length", "0"));
    }
}
