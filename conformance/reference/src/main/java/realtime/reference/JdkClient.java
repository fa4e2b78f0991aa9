package realtime.reference;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.run.Departures;

/** The WebSocket client of the JDK, {@code java.net.http}, as it comes. */
public final class JdkClient implements ClientProgram, AutoCloseable {
    private static final ClientFeatures FEATURES = ClientFeatures.of(
            Ability.SUBPROTOCOLS,
            Ability.EXTRA_FIELDS,
            Ability.TRUST,
            Ability.PROXY,
            Ability.TELLS_FAILURE,
            Ability.PARALLEL);

    private final HttpClient plain = builder().build();
    private final ClientSubject subject = new TcpClient("java.net.http", FEATURES, 0, this);

    /** As a subject of the suite. */
    public ClientSubject subject() {
        return subject;
    }

    /** What it is known to do against the standard. */
    public static Departures departures() {
        return JettyServer.departures("jdk-client.json");
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().connectTimeout(Patience.connect()).proxy(HttpClient.Builder.NO_PROXY);
    }

    @Override
    public Running start(Call call) {
        HttpClient client = call.trusted().isEmpty() && call.proxy().isEmpty() ? plain : configured(call);
        WebSocket.Builder builder = client.newWebSocketBuilder();
        List<String> names = call.offer().subprotocols();
        if (!names.isEmpty()) {
            builder.subprotocols(
                    names.getFirst(), names.subList(1, names.size()).toArray(String[]::new));
        }
        call.offer().extraFields().forEach(field -> builder.header(field.name(), field.value()));
        return new Attempt(builder.buildAsync(URI.create(call.uri()), new JdkEcho()));
    }

    private static HttpClient configured(Call call) {
        HttpClient.Builder builder = builder();
        call.trusted().ifPresent(certificate -> builder.sslContext(certificate.client()));
        call.proxy().ifPresent(address -> builder.proxy(ProxySelector.of(address)));
        return builder.build();
    }

    @Override
    public void close() {
        plain.shutdownNow();
    }

    private record Attempt(CompletableFuture<WebSocket> future) implements Running {
        @Override
        public boolean hasEnded() {
            return future.isCompletedExceptionally();
        }

        @Override
        public String words() {
            return future.isCompletedExceptionally()
                    ? String.valueOf(future.exceptionNow().getMessage())
                    : "";
        }

        @Override
        public void stop() {
            future.thenAccept(WebSocket::abort);
            future.cancel(true);
        }
    }
}
