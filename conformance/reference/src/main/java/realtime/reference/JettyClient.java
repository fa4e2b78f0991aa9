package realtime.reference;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpProxy;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.run.Departures;
import realtime.websocket.Extension;

/** Jetty's WebSocket client, as it comes. */
public final class JettyClient implements ClientProgram, AutoCloseable {
    private static final ClientFeatures FEATURES = ClientFeatures.of(
                    Ability.SUBPROTOCOLS,
                    Ability.EXTRA_FIELDS,
                    Ability.TRUST,
                    Ability.PROXY,
                    Ability.TELLS_FAILURE,
                    Ability.PARALLEL)
            .withExtensions("permessage-deflate", "identity");

    private final WebSocketClient plain = started(new HttpClient());
    private final ClientSubject subject = new TcpClient("Jetty's client", FEATURES, 0, this);

    /** As a subject of the suite. */
    public ClientSubject subject() {
        return subject;
    }

    /** What it is known to do against the standard. */
    public static Departures departures() {
        return JettyServer.departures("jetty-client.json");
    }

    @Override
    public Running start(Call call) {
        boolean isPlain = call.trusted().isEmpty() && call.proxy().isEmpty();
        WebSocketClient client = isPlain ? plain : configured(call);
        ClientUpgradeRequest request = new ClientUpgradeRequest(URI.create(call.uri()));
        request.setSubProtocols(call.offer().subprotocols());
        request.addExtensions(
                call.offer().extensions().stream().map(Extension::toString).toArray(String[]::new));
        call.offer().extraFields().forEach(field -> request.setHeader(field.name(), field.value()));
        try {
            return new Attempt(client.connect(new Echo(), request), isPlain ? null : client);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static WebSocketClient configured(Call call) {
        HttpClient http = new HttpClient();
        call.trusted().ifPresent(certificate -> {
            SslContextFactory.Client tls = new SslContextFactory.Client();
            tls.setSslContext(certificate.client());
            http.setSslContextFactory(tls);
        });
        call.proxy().map(JettyClient::proxy).ifPresent(http.getProxyConfiguration()::addProxy);
        return started(http);
    }

    private static HttpProxy proxy(InetSocketAddress address) {
        return new HttpProxy(address.getHostString(), address.getPort());
    }

    private static WebSocketClient started(HttpClient http) {
        http.setConnectTimeout(Patience.connect().toMillis());
        WebSocketClient client = new WebSocketClient(http);
        client.setStopTimeout(0);
        try {
            client.start();
            return client;
        } catch (Exception e) {
            throw new UnreachableException("Jetty's client cannot be started: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stop(plain);
    }

    private static void stop(WebSocketClient client) {
        try {
            client.stop();
            client.getHttpClient().stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty's client cannot be stopped: " + e.getMessage(), e);
        }
    }

    /** {@code own}: a client that was made for this call, or null. */
    private record Attempt(CompletableFuture<Session> future, WebSocketClient own) implements Running {
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
            future.thenAccept(Session::disconnect);
            future.cancel(true);
            if (own != null) {
                JettyClient.stop(own);
            }
        }
    }
}
