package realtime.ch01.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.BodyLength;
import realtime.http.message.Head;
import realtime.http.message.HeadReader;
import realtime.http.message.HttpCore;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::conversation[]
/** Given: one connection of a small server. It has a score under {@code /score}, and {@code /echo} sends back what it gets. */
public final class Conversation implements HttpCore {
    private static final int LONGEST_HEAD = 8_192;
    private static final long LONGEST_BODY = 1 << 20;

    private HeadReader heads = new ReadHead(LONGEST_HEAD);
    private RequestHead request; // the one whose body is being read; null: a head comes next
    private BodyLength length;
    private BodyDecoder chunks;
    private BytesBuilder body;
    private boolean closed;

    @Override
    public Bytes receive(Bytes chunk) {
        List<Bytes> out = new ArrayList<>();
        try {
            Optional<Bytes> rest = closed ? Optional.empty() : read(chunk);
            while (rest.isPresent()) { // a request is complete
                out.add(new Reply(request, body.take()).octets());
                closed = Reply.ends(request);
                request = null;
                heads = new ReadHead(LONGEST_HEAD);
                rest = closed ? Optional.empty() : read(rest.get()); // HTTP-CON-003, RFC 9112 section 9.6
            }
        } catch (MalformedHeadException e) {
            out.add(refuse(e.position() == LONGEST_HEAD ? 431 : 400));
        } catch (BadMessageException e) {
            out.add(refuse(e.status()));
        }
        return Bytes.join(out);
    }

    /** What follows the request, if it is complete with these octets. */
    private Optional<Bytes> read(Bytes octets) throws MalformedHeadException, BadMessageException {
        if (request != null) {
            return readBody(octets);
        }
        Optional<HeadReader.Read> read = heads.read(octets);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        begin(read.get().head());
        return readBody(read.get().rest());
    }

    private void begin(Head head) throws MalformedHeadException, BadMessageException {
        RequestHead begun =
                RequestHead.parse(Bytes.latin1(head.startLine() + "\r\n\r\n")).withFields(head.fields());
        if (begun.isAtLeastHttp11() && begun.fields().count("Host") != 1) { // HTTP-MSG-012, RFC 9112 section 3.2
            throw new BadMessageException(400, "there must be one Host");
        }
        length = new BodyLengths().ofRequest(begun);
        if (length instanceof BodyLength.Counted counted && counted.octets() > LONGEST_BODY) {
            throw new BadMessageException(413, "a body of " + counted.octets() + " octets");
        }
        chunks = new DecodeChunked(new ChunkData(new ChunkSizes()), new ReadHead(LONGEST_HEAD), LONGEST_BODY);
        body = new BytesBuilder();
        request = begun;
    }

    private Optional<Bytes> readBody(Bytes octets) throws BadMessageException {
        return switch (length) {
            case BodyLength.None none -> Optional.of(octets);
            case BodyLength.UntilClose never -> Optional.of(octets); // no request has such a body
            case BodyLength.Counted counted -> {
                int take = (int) Math.min(counted.octets() - body.size(), octets.size());
                body.append(octets.slice(0, take));
                yield body.size() < counted.octets() ? Optional.empty() : Optional.of(octets.from(take));
            }
            case BodyLength.Chunked chunked -> {
                BodyDecoder.Decoded decoded = chunks.decode(octets);
                body.append(decoded.data());
                yield decoded.end().map(BodyDecoder.End::rest);
            }
        };
    }

    private Bytes refuse(int status) {
        closed = true;
        return new ResponseHead(status, "Refused", HeaderFields.of("Content-Length", "0", "Connection", "close"))
                .encode();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
// end::conversation[]
