package realtime.ch01.http;

import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/**
 * Given: the response to a request.
 *
 * @param request what was asked
 * @param body what came with it
 */
record Reply(RequestHead request, Bytes body) {
    private static final Bytes SCORE = Bytes.latin1("2 : 1\n");

    /** Whether the connection ends behind the response (RFC 9112 section 9.3). */
    static boolean ends(RequestHead request) {
        return request.isAtLeastHttp11()
                ? request.fields().hasToken("Connection", "close")
                : !request.fields().hasToken("Connection", "keep-alive");
    }

    Bytes octets() {
        return switch (request.method() + " " + request.target()) {
            case "GET /score" -> head(200, "OK", "" + SCORE.size()).plus(SCORE);
            case "HEAD /score" -> head(200, "OK", "" + SCORE.size());
            case "POST /echo", "PUT /echo" -> request.isAtLeastHttp11() ? inChunks() : counted();
            default -> head(404, "Not Found", "0");
        };
    }

    private Bytes inChunks() {
        HeaderFields fields = connection(HeaderFields.of("Transfer-Encoding", "chunked"));
        EncodeChunks encoder = new EncodeChunks();
        return new ResponseHead(200, "OK", fields)
                .encode()
                .plus(encoder.chunk(body))
                .plus(encoder.end(HeaderFields.NONE));
    }

    private Bytes counted() {
        return head(200, "OK", "" + body.size()).plus(body);
    }

    private Bytes head(int status, String reason, String length) {
        return new ResponseHead(status, reason, connection(HeaderFields.of("Content-Length", length))).encode();
    }

    private HeaderFields connection(HeaderFields fields) {
        boolean old = !request.isAtLeastHttp11();
        return ends(request)
                ? fields.with("Connection", "close")
                : old ? fields.with("Connection", "keep-alive") : fields;
    }
}
