package realtime.workbook.lab;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import realtime.conformance.driver.Patience;

/** The JDK's client, and every call that its application gets, in words. */
final class Talker implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    Talker(int port) throws Exception {
        socket = JdkClient.open(http, port, this);
    }

    WebSocket socket() {
        return socket;
    }

    /** Sends a whole text, or a part of one. */
    void say(String words, boolean last) throws Exception {
        socket.sendText(words, last).get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next call, such as {@code onText "hello"} or {@code onClose 1000 "bye"}. */
    String next() throws Exception {
        String call = calls.poll(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        if (call == null) {
            throw new TimeoutException("the client's application heard nothing");
        }
        return call;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            calls.add("onText \"" + text + "\"");
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket from, ByteBuffer payload) {
        calls.add("onPing \"" + StandardCharsets.UTF_8.decode(payload.slice()) + "\"");
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer payload) {
        calls.add("onPong \"" + StandardCharsets.UTF_8.decode(payload.slice()) + "\"");
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        calls.add("onClose " + code + (reason.isEmpty() ? "" : " \"" + reason + "\""));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        calls.add("onError " + error.getClass().getSimpleName());
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
