package realtime.workbook.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import realtime.websocket.ServerHandshake;

/** A server in a process of its own, which is killed in the middle of a conversation. */
final class Killed implements Experiment {
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
            out.println("client: " + client.next());
            out.println("the server's process is killed");
            process.destroyForcibly();
            out.println("client: " + client.next());
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
