package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.5, correct: a machine that takes one octet at a time. */
public final class ModelData implements ChunkDataReader {
    private enum State {
        SIZE,
        DATA,
        CR,
        LF
    }

    private final ChunkSizeReader sizes;
    private State state = State.SIZE;
    private Bytes line = Bytes.EMPTY;
    private long left;

    /** @param sizes reads every size */
    public ModelData(ChunkSizeReader sizes) {
        this.sizes = sizes;
    }

    @Override
    public Read read(Bytes chunk) throws BadMessageException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int i = 0; i < chunk.size(); i++) {
            int octet = chunk.at(i);
            switch (state) {
                case SIZE -> {
                    line = line.plus(chunk.slice(i, i + 1));
                    Optional<ChunkSizeReader.Read> size = sizes.read(line);
                    if (size.isPresent()) {
                        left = size.get().size();
                        line = Bytes.EMPTY;
                        state = State.DATA;
                        if (left == 0) {
                            return new Read(Bytes.of(data.toByteArray()), Optional.of(chunk.from(i + 1)));
                        }
                    }
                }
                case DATA -> {
                    data.write(octet);
                    left--;
                    state = left == 0 ? State.CR : State.DATA;
                }
                case CR -> state = next(octet, '\r', State.LF);
                case LF -> state = next(octet, '\n', State.SIZE);
            }
        }
        return new Read(Bytes.of(data.toByteArray()), Optional.empty());
    }

    private static State next(int octet, char expected, State next) throws BadMessageException {
        if (octet != expected) {
            throw new BadMessageException(400, "no CR LF behind the data");
        }
        return next;
    }
}
