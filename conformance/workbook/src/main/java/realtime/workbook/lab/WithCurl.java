package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import realtime.http.message.HttpCore;
import realtime.todo.TodoException;
import realtime.wire.Bytes;

/** The pieces of chapter 01 as a server, before curl. */
final class WithCurl implements OnYourCode {
    private static final int SECONDS = 20;

    @Override
    public String name() {
        return "curl";
    }

    @Override
    public String summary() {
        return "your pieces of chapter 01 as a server, asked by curl";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out, Parts parts) throws Exception {
        List<TodoException> missing = new ArrayList<>();
        try (Stage server = Stage.open(client -> {
            try {
                serve(client, parts.make(HttpCore.class, "realtime.ch01.http.Conversation"));
            } catch (TodoException e) {
                missing.add(e);
            }
        })) {
            String url = "http://127.0.0.1:" + server.port();
            curl(out, "curl -si URL/score", url, "-si", url + "/score");
            throwFirst(missing);
            curl(
                    out,
                    "curl -s URL/score URL/score -w connections",
                    url,
                    "-s",
                    url + "/score",
                    url + "/score",
                    "-w",
                    "%{num_connects} new connection(s)\n");
            curl(
                    out,
                    "echo Hello | curl -s -H 'Transfer-Encoding: chunked' --data-binary @- URL/echo",
                    url,
                    "-s",
                    "-H",
                    "Transfer-Encoding: chunked",
                    "--data-binary",
                    "Hello\n",
                    url + "/echo");
            throwFirst(missing);
        }
    }

    private static void throwFirst(List<TodoException> missing) {
        if (!missing.isEmpty()) {
            throw missing.getFirst();
        }
    }

    private static void serve(Tap client, HttpCore core) throws IOException {
        while (!core.isClosed()) {
            Bytes in = client.readSome();
            if (in.isEmpty()) {
                return;
            }
            client.send(core.receive(in));
        }
    }

    private static void curl(PrintWriter out, String shown, String url, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("curl", "--max-time", "10", "--noproxy", "*"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("curl does not end");
        }
        out.println("$ " + shown);
        out.print(text.replace("\r", "").replace(url, "URL"));
        out.println();
    }
}
