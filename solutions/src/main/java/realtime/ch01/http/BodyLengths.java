package realtime.ch01.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyLength;
import realtime.http.message.BodyRule;

// tag::length[]
/** Exercise 01.3: how long is the body behind a head, by the rules of {@link BodyRule}. */
public final class BodyLengths implements BodyRule {
    @Override
    public BodyLength ofRequest(RequestHead request) throws BadMessageException {
        // tag::solution[]
        HeaderFields fields = request.fields();
        if (!fields.has("Transfer-Encoding")) {
            // HTTP-LEN-010, RFC 9112 section 6.3 item 7
            return fields.has("Content-Length") ? counted(fields) : new BodyLength.None();
        }
        List<String> codings = codings(fields);
        boolean old = !request.isAtLeastHttp11(); // HTTP-LEN-012, RFC 9112 section 6.1
        if (old || fields.has("Content-Length")) { // HTTP-LEN-005, RFC 9112 section 6.1
            throw new BadMessageException(400, "Transfer-Encoding in HTTP/1.0, or beside Content-Length");
        }
        if (codings.indexOf("chunked") != codings.size() - 1 || codings.isEmpty()) { // HTTP-LEN-003, section 6.3
            throw new BadMessageException(400, "chunked is not the last coding: " + codings);
        }
        if (codings.size() > 1) { // HTTP-LEN-004, RFC 9112 section 6.1
            throw new BadMessageException(501, "a coding that is not known: " + codings);
        }
        return new BodyLength.Chunked();
        // end::solution[]
    }

    @Override
    public BodyLength ofResponse(String method, ResponseHead response) throws BadMessageException {
        // tag::solution[]
        int status = response.status();
        boolean tunnel = method.equals("CONNECT") && status / 100 == 2;
        if (method.equals("HEAD") || status < 200 || status == 204 || status == 304 || tunnel) {
            return new BodyLength.None(); // HTTP-LEN-001, RFC 9112 section 6.3 items 1 and 2
        }
        HeaderFields fields = response.fields();
        if (fields.has("Transfer-Encoding")) { // HTTP-LEN-005, RFC 9112 section 6.3 item 3
            List<String> codings = codings(fields);
            boolean chunked = !codings.isEmpty() && codings.getLast().equals("chunked");
            return chunked ? new BodyLength.Chunked() : new BodyLength.UntilClose();
        }
        return fields.has("Content-Length") ? counted(fields) : new BodyLength.UntilClose();
        // end::solution[]
    }

    /** The names of the transfer codings, in their order. */
    private static List<String> codings(HeaderFields fields) {
        // tag::solution[]
        return fields.list("Transfer-Encoding").stream() // HTTP-CHK-009, RFC 9112 section 7: names ignore case
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        // end::solution[]
    }

    /** What {@code Content-Length} says. */
    private static BodyLength counted(HeaderFields fields) throws BadMessageException {
        // tag::solution[]
        Set<String> numbers = new TreeSet<>(fields.all("Content-Length"));
        String number = numbers.iterator().next();
        if (numbers.size() > 1 || !number.matches("[0-9]+")) { // HTTP-LEN-007, RFC 9112 section 6.3 item 5
            throw new BadMessageException(400, "no number: " + numbers);
        }
        try {
            return new BodyLength.Counted(Long.parseLong(number));
        } catch (NumberFormatException e) { // HTTP-LEN-008, RFC 9110 section 8.6
            throw new BadMessageException(400, "more than 2^63 - 1 octets: " + number);
        }
        // end::solution[]
    }
}
// end::length[]
