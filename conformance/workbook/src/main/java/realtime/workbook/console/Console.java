package realtime.workbook.console;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * The two streams of a process.
 *
 * @param out for answers
 * @param err for complaints and progress
 * @param terminal whether a person sits in front of it
 * @param colour whether colours may be used
 */
public record Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colour) {
    /**
     * That of this process. Colours only on a terminal, and not where {@code NO_COLOR} is set.
     *
     * @param ascii whether characters outside ASCII are to be replaced
     */
    public static Console of(boolean ascii) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        String noColour = System.getenv("NO_COLOR");
        boolean colour = terminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Console(
                writer(FileDescriptor.out, "stdout.encoding", ascii),
                writer(FileDescriptor.err, "stderr.encoding", ascii),
                terminal,
                colour);
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encoding, boolean ascii) {
        Charset charset = Charset.forName(System.getProperty(encoding, "UTF-8"));
        Writer writer = new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
        boolean unicode = charset.newEncoder().canEncode('→');
        return new PrintWriter(ascii || !unicode ? new Ascii(writer) : writer, true);
    }

    public void say(String line) {
        out.println(line);
    }

    public void say() {
        out.println();
    }

    /** A line for a person who waits; on the stream for complaints. */
    public void progress(String line) {
        err.println(line);
    }

    public String bold(String text) {
        return style("1", text);
    }

    public String green(String text) {
        return style("32", text);
    }

    public String red(String text) {
        return style("31", text);
    }

    public String yellow(String text) {
        return style("33", text);
    }

    private String style(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
