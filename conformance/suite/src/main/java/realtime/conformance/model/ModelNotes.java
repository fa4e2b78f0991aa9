package realtime.conformance.model;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import realtime.wire.Bytes;

/** An echo whose application notes how its connection ended (RFC 6455 sections 7.1.5 and 7.1.6). */
public class ModelNotes extends ModelEcho {
    /** Takes what an application is told at the end. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param name that of the connection
         * @param code of the first Close that came; 1005 if it had none, 1006 if there was none
         * @param reason of the same
         */
        void note(String name, int code, Bytes reason);
    }

    private static final int NO_CODE = 1005;
    private static final int NO_CLOSE = 1006;

    private final Taker taker;
    private final UnaryOperator<String> notes;
    private String name = "";

    /**
     * @param taker hears how it ended
     * @param notes answers a name with its note
     */
    public ModelNotes(Taker taker, UnaryOperator<String> notes) {
        this.taker = taker;
        this.notes = notes;
    }

    @Override
    protected void echo(int opcode, Bytes whole) {
        String text = new String(whole.toArray(), StandardCharsets.UTF_8);
        if (text.startsWith("?")) {
            send(0x81, Bytes.utf8(notes.apply(text.substring(1))));
            return;
        }
        name = name.isEmpty() ? text : name;
        super.echo(opcode, whole);
    }

    @Override
    protected void close(Bytes payload) {
        super.close(payload);
        if (payload.size() < 2) {
            note(NO_CODE, Bytes.EMPTY);
        } else {
            note(payload.at(0) << 8 | payload.at(1), payload.from(2));
        }
    }

    @Override
    protected void fail(int code) {
        super.fail(code);
        note(NO_CLOSE, Bytes.EMPTY);
    }

    @Override
    public Bytes end() {
        note(NO_CLOSE, Bytes.EMPTY);
        return super.end();
    }

    /** The first note counts. */
    protected void note(int code, Bytes reason) {
        if (!name.isEmpty()) {
            taker.note(name, code, reason);
        }
    }
}
