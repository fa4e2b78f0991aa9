package realtime.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ConnectionStatistics;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import realtime.conformance.http.Measure;
import realtime.http.message.ConnectionGuess.Situation;
import realtime.http.message.UpdateCost.Polling;

/** Counts what Jetty sees: connections accepted, octets both ways. Each measurement has a server of its own. */
public final class JettyMeasure implements Measure {
    @Override
    public String name() {
        return "Jetty";
    }

    @Override
    public int connections(Situation situation) throws IOException {
        try (Counted server = new Counted("")) {
            List<PlainClient> clients = new ArrayList<>();
            for (int i = 0; i < Math.min(situation.atOnce(), situation.requests()); i++) {
                clients.add(new PlainClient(server.port()));
            }
            for (int sent = 0; sent < situation.requests(); ) {
                int now = Math.min(clients.size(), situation.requests() - sent);
                for (PlainClient client : clients.subList(0, now)) {
                    client.send("/", situation.version(), situation.connection());
                }
                for (PlainClient client : clients.subList(0, now)) {
                    client.receive();
                }
                sent += now;
            }
            for (PlainClient client : clients) {
                client.close();
            }
            return server.accepted();
        }
    }

    @Override
    public Cost polling(int asked, int news, String update) throws IOException {
        try (Counted server = new Counted(update);
                PlainClient client = new PlainClient(server.port())) {
            int request = 0;
            int response = 0;
            for (int i = 0; i < asked; i++) {
                request = client.send(i < news ? "/news" : "/none", "HTTP/1.1", "");
                response = client.receive();
            }
            return new Cost(new Polling(asked, news, request, response, update.length()), client.total());
        }
    }

    /** A Jetty that counts its connections, and has an update under {@code /news}. */
    private static final class Counted implements AutoCloseable {
        private final Server server = new Server();
        private final ServerConnector connector = new ServerConnector(server, 1, 1);
        private final ConnectionStatistics statistics = new ConnectionStatistics();

        Counted(String update) {
            connector.setHost("127.0.0.1");
            connector.addBean(statistics);
            server.addConnector(connector);
            server.setHandler(new News(update));
            server.setStopTimeout(0);
            try {
                server.start();
            } catch (Exception e) {
                throw new IllegalStateException("Jetty cannot be started: " + e.getMessage(), e);
            }
        }

        int port() {
            return connector.getLocalPort();
        }

        int accepted() {
            return (int) statistics.getConnectionsTotal();
        }

        @Override
        public void close() {
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException("Jetty did not stop", e);
            }
        }
    }

    /** An update under {@code /news}, and nothing elsewhere. */
    private static final class News extends Handler.Abstract {
        private final byte[] update;

        News(String update) {
            this.update = update.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            byte[] content = Request.getPathInContext(request).equals("/news") ? update : new byte[0];
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
            response.write(true, ByteBuffer.wrap(content), callback);
            return true;
        }
    }
}
