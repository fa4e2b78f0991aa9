package realtime.reference;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Sends back what it gets; one message behind the other, as {@code java.net.http} demands it. */
final class JdkEcho implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
        text.append(part);
        if (isLast) {
            String whole = text.toString();
            text.setLength(0);
            send(() -> socket.sendText(whole, true));
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean isLast) {
        byte[] piece = new byte[part.remaining()];
        part.get(piece);
        octets.writeBytes(piece);
        if (isLast) {
            ByteBuffer whole = ByteBuffer.wrap(octets.toByteArray());
            octets.reset();
            send(() -> socket.sendBinary(whole, true));
        }
        socket.request(1);
        return null;
    }

    private void send(Supplier<CompletableFuture<WebSocket>> next) {
        last = last.thenCompose(any -> next.get());
    }
}
