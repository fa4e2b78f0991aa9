package realtime.workbook.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import realtime.websocket.ServerHandshake;

/** A server in a process of its own, which is killed in the middle of a conversation. */
final class Killed implements Experiment {
    private static final int TRIES = 5;

    @Override
    public String name() {
        return "killed";
    }

    @Override
    public String summary() {
        return "a server process is killed, and what its client is told";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        List<String> heard = List.of();
        for (int i = 0;
                i < TRIES && heard.isEmpty();
                i++) { // the JDK's client can miss an end right behind other octets
            heard = heard();
        }
        if (heard.isEmpty()) {
            throw new TimeoutException("the client's application heard nothing, " + TRIES + " times");
        }
        out.println("client: " + heard.get(0));
        out.println("the server's process is killed");
        out.println("client: " + heard.get(1));
    }

    /** What the client is told; nothing if it misses the end. */
    private static List<String> heard() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader();
                Talker client = new Talker(Integer.parseInt(lines.readLine()))) {
            client.say("hello", true);
            String echo = client.next();
            process.destroyForcibly();
            return List.of(echo, client.next());
        } catch (TimeoutException e) {
            return List.of();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The process. */
    static final class Victim {
        private Victim() {}

        /** Prints its port, and serves until it is killed, or nobody is there any more who could do it. */
        public static void main(String... arguments) throws IOException {
            try (Stage server = Stage.byTheBook(ServerHandshake.Policy.path("/echo"))) {
                System.out.println(server.port());
                while (System.in.read() >= 0) {
                    // the parent says nothing; when it ends, so does this
                }
            }
        }
    }
}
