package realtime.websocket.framing;

/** The opcodes that RFC 6455 section 5.2 gives a meaning; the ten others are reserved. */
public final class Opcodes {
    public static final int CONTINUATION = 0x0;
    public static final int TEXT = 0x1;
    public static final int BINARY = 0x2;
    public static final int CLOSE = 0x8;
    public static final int PING = 0x9;
    public static final int PONG = 0xA;

    private Opcodes() {}

    /** Whether the opcode, from 0 to 15, has a meaning. */
    public static boolean isKnown(int opcode) {
        return opcode >= CONTINUATION && opcode <= BINARY || opcode >= CLOSE && opcode <= PONG;
    }

    /** Whether it is one of a control frame: 8 to 15, the reserved ones included. */
    public static boolean isControl(int opcode) {
        return opcode >= CLOSE;
    }
}
