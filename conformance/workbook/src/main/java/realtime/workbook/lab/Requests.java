package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** A hundred requests of a usual client: how many connections does the server accept? */
final class Requests implements Experiment {
    private static final int REQUESTS = 100;

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String summary() {
        return "a hundred requests, and how many connections they take";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println(REQUESTS + " requests of java.net.http.HttpClient, one after the other");
        out.println("as it comes               connections accepted = " + connections(""));
        out.println("with Connection: close    connections accepted = " + connections("Connection: close\r\n"));
    }

    private static int connections(String field) throws IOException, InterruptedException {
        AtomicInteger accepted = new AtomicInteger();
        Bytes answer = Bytes.latin1("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n" + field + "\r\n2 : 1");
        try (Stage server = Stage.open(client -> {
                    accepted.incrementAndGet();
                    while (!client.readHead().isEmpty()) {
                        client.send(answer);
                        if (!field.isEmpty()) {
                            return;
                        }
                    }
                });
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/score"))
                    .timeout(Patience.answer())
                    .build();
            for (int i = 0; i < REQUESTS; i++) {
                String score = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                if (!score.equals("2 : 1")) {
                    throw new IOException("the answer is " + score);
                }
            }
            client.shutdownNow();
        }
        return accepted.get();
    }
}
