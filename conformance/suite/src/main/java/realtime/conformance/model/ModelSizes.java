package realtime.conformance.model;

import java.math.BigInteger;
import java.util.Optional;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.4, correct: octet by octet, with a number that cannot run over. */
public final class ModelSizes implements ChunkSizeReader {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Override
    public Optional<Read> read(Bytes octets) throws BadMessageException {
        for (int i = 0; i < Math.min(octets.size(), LIMIT); i++) {
            int octet = octets.at(i);
            if (octet == '\n' || octet == '\r' && i + 1 < octets.size() && octets.at(i + 1) != '\n') {
                throw new BadMessageException(400, "a CR or a LF stands alone");
            }
            if (octet == '\r' && i + 1 < Math.min(octets.size(), LIMIT)) {
                return Optional.of(new Read(size(octets.slice(0, i).latin1()), i + 2));
            }
        }
        if (octets.size() >= LIMIT) {
            throw new BadMessageException(400, "the line does not end within " + LIMIT + " octets");
        }
        return Optional.empty();
    }

    private static long size(String line) throws BadMessageException {
        int end = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0 && line.charAt(end) < 0x80) {
            end++;
        }
        if (end == 0) {
            throw new BadMessageException(400, "no digits");
        }
        int next = end;
        while (next < line.length() && (line.charAt(next) == ' ' || line.charAt(next) == '\t')) {
            next++;
        }
        if (end < line.length() && (next == line.length() || line.charAt(next) != ';')) {
            throw new BadMessageException(400, "behind the size there is something that is no extension");
        }
        if (line.substring(next).chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F)) {
            throw new BadMessageException(400, "a control character");
        }
        BigInteger size = new BigInteger(line.substring(0, end), 16);
        if (size.compareTo(MOST) > 0) {
            throw new BadMessageException(400, "more than 2^63 - 1");
        }
        return size.longValueExact();
    }
}
