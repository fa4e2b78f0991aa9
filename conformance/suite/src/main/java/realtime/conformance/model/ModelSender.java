package realtime.conformance.model;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.random.RandomGenerator;
import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** The sending half of {@link ModelEcho}: a server's, or a client's, which masks. */
abstract class ModelSender implements ServerCore {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Optional<RandomGenerator> keys = Optional.empty();
    private boolean closed;

    /** From now on at the client's end: it masks what it sends, with keys from {@code random}. */
    final void becomeClient(RandomGenerator random) {
        keys = Optional.of(random);
    }

    /** Whether it stands at the client's end. */
    protected final boolean isClient() {
        return keys.isPresent();
    }

    protected final Bytes flush() {
        Bytes sent = Bytes.of(out.toByteArray());
        out.reset();
        return sent;
    }

    /** Sends a frame whose first octet is {@code first}. */
    protected void send(int first, Bytes payload) {
        if (keys.isEmpty()) {
            write(first, 0, payload, payload.size());
        } else { // WS-MSK-001, RFC 6455 section 5.3
            Bytes key = key(keys.get());
            write(first, 0x80, key.plus(ModelFrames.mask(payload, key)), payload.size());
        }
    }

    /** WS-MSK-010, RFC 6455 section 5.3: a fresh masking key for each frame. */
    protected Bytes key(RandomGenerator random) {
        byte[] key = new byte[4];
        random.nextBytes(key);
        return Bytes.of(key);
    }

    /**
     * Writes a header and what follows it.
     *
     * @param maskBit stands in the second octet beside the length
     * @param body what follows the length
     * @param size what the length says
     */
    protected final void write(int first, int maskBit, Bytes body, int size) {
        out.writeBytes(header(first, maskBit, size).toArray());
        out.writeBytes(body.toArray());
    }

    /** WS-LEN-001, RFC 6455 section 5.2: the octets up to the length, which is in its shortest form. */
    protected Bytes header(int first, int maskBit, int size) {
        return Bytes.of(HeaderOctets.of(first, maskBit, size));
    }

    protected final void end(boolean ended) {
        closed = ended;
    }

    @Override
    public Bytes end() {
        closed = true;
        return flush();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
