package realtime.workbook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import realtime.workbook.console.Console;

/**
 * The terminal of this process: raw keys, signals, size and a screen of its own through JLine; the lines themselves go through the
 * {@link Console}, which knows about ASCII and colours. A terminal that cannot move its cursor gets the lines one below the other.
 */
public final class TerminalFace implements Face, AutoCloseable {
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;

    static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Terminal terminal;
    private final PrintWriter out;
    private final boolean plain;
    private final Semaphore turns = new Semaphore(1);
    private final Thread atTheEnd = new Thread(this::restore, "terminal as it was");
    private Attributes before;
    private volatile boolean mine; // while it is lent, keys and signals are for somebody else
    private volatile Size size = new Size(USUAL_WIDTH, USUAL_HEIGHT);

    private TerminalFace(Terminal terminal, Console console, boolean plain) {
        this.terminal = terminal;
        this.out = console.out();
        this.plain = plain
                || terminal.getStringCapability(Capability.cursor_home) == null
                || terminal.getStringCapability(Capability.clr_eol) == null;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Takes the terminal of this process. */
    public static TerminalFace open(Console console) throws IOException {
        String type = System.getenv("TERM");
        boolean plain = type == null || type.isEmpty() || type.startsWith("dumb");
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .exec(!WINDOWS) // stty keeps all that it does not know, such as the speed of the line
                .ffm(WINDOWS)
                .jni(false)
                .nativeSignals(true)
                .type(plain ? "ansi" : type) // JLine would read a dumb one line by line
                .build();
        return new TerminalFace(terminal, console, plain);
    }

    /** Shows the loop and gives it the keys until it ends. */
    public void run(Loop loop) throws InterruptedException {
        terminal.handle(Signal.INT, signal -> end(loop));
        terminal.handle(Signal.QUIT, signal -> end(loop));
        terminal.handle(Signal.WINCH, signal -> {
            measure();
            loop.resized();
        });
        terminal.handle(Signal.CONT, signal -> {
            resume();
            measure();
            loop.resized();
        });
        take();
        Thread.ofPlatform().daemon().name("keys").start(() -> read(loop));
        loop.run(turns::release);
    }

    private void end(Loop loop) {
        if (mine) {
            loop.key(Keys.END);
        }
    }

    /** A key is read only when the one before has been dealt with: what runs meanwhile may want the input itself. */
    private void read(Loop loop) {
        KeyReader keys = new KeyReader(terminal);
        try {
            while (true) {
                turns.acquire();
                int code = keys.read();
                loop.key(code);
                if (code == Keys.END) {
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            loop.key(Keys.END);
        }
    }

    /** Asked once and after each change: asking starts a process. */
    private void measure() {
        Size now = terminal.getSize();
        size = new Size(
                now.getColumns() > 0 ? now.getColumns() : USUAL_WIDTH,
                now.getRows() > 0 ? now.getRows() : USUAL_HEIGHT);
    }

    @Override
    public int width() {
        return size.getColumns();
    }

    @Override
    public int height() {
        return size.getRows();
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
        before = terminal.getAttributes();
        mine = true;
        measure();
        resume();
    }

    private synchronized void resume() {
        if (mine) {
            terminal.enterRawMode();
            Attributes raw = terminal.getAttributes();
            raw.setLocalFlag(
                    LocalFlag.ISIG,
                    false); // Ctrl-C is a key: the signal may be ignored, and Ctrl-Z would leave our screen
            terminal.setAttributes(raw);
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
