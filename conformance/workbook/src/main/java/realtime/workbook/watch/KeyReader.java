package realtime.workbook.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.NonBlockingReader;

/** Reads single keys, of which some are several octets. */
final class KeyReader {
    private static final int ESCAPE_MILLIS = 100;
    private static final int LOOK_MILLIS = 5;
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int CTRL_BACKSLASH = 28;

    private final Terminal terminal;
    private final NonBlockingReader keys;

    KeyReader(Terminal terminal) {
        this.terminal = terminal;
        this.keys = terminal.reader();
    }

    /** Waits for a key: a character, or one of {@link Keys}; 0 for a key without a meaning. */
    int read() throws IOException {
        try {
            int code = keys.read();
            while (isLineMode() && (code == '\n' || code == '\r')) {
                code = keys.read(); // the Enter behind a key
            }
            return switch (code) {
                case -1, CTRL_C, CTRL_D, CTRL_BACKSLASH -> Keys.END;
                case '\r', '\n' -> Keys.ENTER;
                case 27 -> sequence();
                default -> code;
            };
        } catch (InterruptedIOException e) {
            return Keys.END;
        }
    }

    private int sequence() throws IOException {
        if (!isFollowed()) {
            return Keys.ESCAPE;
        }
        int next = keys.read();
        if (next != '[' && next != 'O') {
            return 0; // Alt and a key
        }
        int code = keys.read();
        int last = code;
        while (last >= '0' && last <= '9' || last == ';') {
            last = keys.read();
        }
        return switch (code) {
            case 'A' -> Keys.UP;
            case 'B' -> Keys.DOWN;
            case '5' -> Keys.PAGE_UP;
            case '6' -> Keys.PAGE_DOWN;
            default -> 0; // a key without a meaning
        };
    }

    /** Whether octets stand behind an escape: then it begins a key, and is none itself. The system is asked, not JLine's timer. */
    private boolean isFollowed() throws IOException {
        if (TerminalFace.WINDOWS) {
            return keys.peek(ESCAPE_MILLIS) >= 0;
        }
        for (int look = 0; look < ESCAPE_MILLIS; look += LOOK_MILLIS) {
            if (System.in.available() > 0) {
                return true;
            }
            LockSupport.parkNanos(LOOK_MILLIS * 1_000_000L);
        }
        return false;
    }

    /** Where keys come only with Enter, because the terminal cannot be put into another mode. */
    private boolean isLineMode() {
        return terminal instanceof DumbTerminal;
    }
}
