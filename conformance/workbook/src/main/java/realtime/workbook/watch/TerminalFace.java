package realtime.workbook.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import realtime.workbook.console.Console;

/**
 * The terminal of this process: raw keys, signals, size and a screen of its own through JLine; the lines themselves go through the
 * {@link Console}, which knows about ASCII and colours. A terminal that cannot move its cursor gets the lines one below the other.
 */
public final class TerminalFace implements Face, AutoCloseable {
    private static final int ESCAPE_MILLIS = 60;
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;

    private final Terminal terminal;
    private final PrintWriter out;
    private final boolean plain;
    private final Semaphore turns = new Semaphore(1);
    private final Thread atTheEnd = new Thread(this::restore, "terminal as it was");
    private Attributes before;
    private boolean mine;

    private TerminalFace(Terminal terminal, Console console) {
        this.terminal = terminal;
        this.out = console.out();
        this.plain = terminal.getStringCapability(Capability.cursor_home) == null
                || terminal.getStringCapability(Capability.clr_eol) == null;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Takes the terminal of this process. */
    public static TerminalFace open(Console console) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .nativeSignals(true)
                .build();
        return new TerminalFace(terminal, console);
    }

    /** Shows the loop and gives it the keys until it ends. */
    public void run(Loop loop) throws InterruptedException {
        terminal.handle(Signal.INT, signal -> loop.key(Keys.END));
        terminal.handle(Signal.QUIT, signal -> loop.key(Keys.END));
        terminal.handle(Signal.WINCH, signal -> loop.resized());
        terminal.handle(Signal.CONT, signal -> {
            resume();
            loop.resized();
        });
        take();
        Thread.ofPlatform().daemon().name("keys").start(() -> read(loop));
        loop.run(turns::release);
    }

    /** A key is read only when the one before has been dealt with: what runs meanwhile may want the input itself. */
    private void read(Loop loop) {
        NonBlockingReader keys = terminal.reader();
        try {
            while (true) {
                turns.acquire();
                int code = key(keys);
                loop.key(code);
                if (code == Keys.END) {
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            loop.key(Keys.END);
        }
    }

    private int key(NonBlockingReader keys) throws IOException {
        try {
            int code = keys.read();
            while (isLineMode() && (code == '\n' || code == '\r')) {
                code = keys.read(); // the Enter behind a key
            }
            return switch (code) {
                case -1, 3, 4 -> Keys.END;
                case '\r', '\n' -> Keys.ENTER;
                case 27 -> sequence(keys);
                default -> code;
            };
        } catch (InterruptedIOException e) {
            return Keys.END;
        }
    }

    private static int sequence(NonBlockingReader keys) throws IOException {
        int next = keys.peek(ESCAPE_MILLIS);
        if (next != '[' && next != 'O') {
            return Keys.ESCAPE;
        }
        keys.read();
        int code = keys.read(ESCAPE_MILLIS);
        int last = code;
        while (last >= '0' && last <= '9' || last == ';') {
            last = keys.read(ESCAPE_MILLIS);
        }
        return switch (code) {
            case 'A' -> Keys.UP;
            case 'B' -> Keys.DOWN;
            case '5' -> Keys.PAGE_UP;
            case '6' -> Keys.PAGE_DOWN;
            default -> 0; // a key without a meaning
        };
    }

    /** Where keys come only with Enter, because the terminal cannot be put into another mode. */
    private boolean isLineMode() {
        return terminal.getType().equals(Terminal.TYPE_DUMB) && before == null;
    }

    @Override
    public int width() {
        return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
    }

    @Override
    public int height() {
        return terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_HEIGHT;
    }

    @Override
    public synchronized void show(List<String> lines) {
        if (plain) {
            out.println("-".repeat(Math.min(USUAL_WIDTH, width()) - 1));
            lines.forEach(out::println);
            out.flush();
            return;
        }
        put(Capability.cursor_home);
        for (int i = 0; i < lines.size(); i++) {
            out.print(lines.get(i));
            put(Capability.clr_eol);
            out.print(i == lines.size() - 1 ? "" : "\r\n");
        }
        put(Capability.clr_eos);
        out.flush();
    }

    @Override
    public void lend(Runnable other) {
        restore();
        try {
            other.run();
        } finally {
            take();
        }
    }

    private synchronized void take() {
        before = terminal.enterRawMode();
        mine = true;
        resume();
    }

    private synchronized void resume() {
        if (mine) {
            terminal.enterRawMode();
            put(Capability.enter_ca_mode);
            put(Capability.cursor_invisible);
            put(Capability.clear_screen);
            out.flush();
        }
    }

    private synchronized void restore() {
        if (mine) {
            put(Capability.cursor_normal);
            put(Capability.exit_ca_mode);
            out.flush();
            terminal.setAttributes(before);
            mine = false;
        }
    }

    private void put(Capability capability) {
        String sequence = plain ? null : terminal.getStringCapability(capability);
        if (sequence != null) {
            StringBuilder text = new StringBuilder();
            try {
                org.jline.utils.Curses.tputs(text, sequence);
            } catch (IllegalArgumentException e) {
                return; // the terminal's description is broken: it does without
            }
            out.print(text);
        }
    }

    @Override
    public void close() throws IOException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // it runs already
        }
        terminal.close();
    }
}
