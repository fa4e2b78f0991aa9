package realtime.workbook.lab;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;

/** The JDK's own WebSocket client, and what it tells its user. */
final class JdkClient {
    private JdkClient() {}

    /** Tries to connect, and leaves again: {@code opens}, or {@code refuses} with the client's words. */
    static String connect(int port, String... subprotocols) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            open(http, port, new WebSocket.Listener() {}, subprotocols).abort();
            return "opens";
        } catch (ExecutionException e) {
            return describe(e.getCause());
        }
    }

    /** @throws ExecutionException if the client refuses */
    static WebSocket open(HttpClient http, int port, WebSocket.Listener listener, String... subprotocols)
            throws Exception {
        WebSocket.Builder builder = http.newWebSocketBuilder();
        if (subprotocols.length > 0) {
            builder.subprotocols(subprotocols[0], Arrays.copyOfRange(subprotocols, 1, subprotocols.length));
        }
        return builder.buildAsync(URI.create("ws://localhost:" + port + "/echo"), listener)
                .get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String describe(Throwable refusal) {
        Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
        return "refuses: " + cause.getMessage();
    }

    /** Keeps the first error that the client reports. */
    static final class Errors implements WebSocket.Listener {
        private final CompletableFuture<Throwable> first = new CompletableFuture<>();

        @Override
        public void onError(WebSocket socket, Throwable error) {
            first.complete(error);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            first.complete(new IllegalStateException("closed with " + status));
            return null;
        }

        String message() throws Exception {
            Throwable error = first.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            Throwable cause = error.getCause() == null ? error : error.getCause();
            return error.getClass().getSimpleName() + ", " + cause.getMessage();
        }
    }
}
