package realtime.workbook.grade;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What an exercise prints: the first 64 KiB go to a file of its own, the rest is only counted. */
final class Output extends OutputStream {
    /** The most that is kept of one exercise, in octets. */
    static final int LIMIT = 64 * 1024;

    private final Path folder;
    private OutputStream file = OutputStream.nullOutputStream();
    private long count;

    private Output(Path folder) {
        this.folder = folder;
    }

    /** Takes the place of the process's two streams. */
    static Output redirect(Path folder) {
        Output output = new Output(folder);
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return output;
    }

    /** From now on this exercise prints. */
    synchronized void begin(String exercise) throws IOException {
        file.close();
        file = new FileOutputStream(fileOf(folder, exercise).toFile()); // a channel is closed by an interrupt
        count = 0;
    }

    static Path fileOf(Path folder, String exercise) {
        return folder.resolve("output-" + exercise + ".txt");
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] octets, int from, int length) throws IOException {
        int kept = (int) Math.max(0, Math.min(length, LIMIT - count));
        file.write(octets, from, kept);
        count += length;
        if (kept < length && count - length <= LIMIT) {
            file.write("\n… (only the first 64 KiB are shown)\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
