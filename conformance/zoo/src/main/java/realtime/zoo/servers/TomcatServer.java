package realtime.zoo.servers;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import java.io.File;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Apache Tomcat, embedded. */
public final class TomcatServer implements RealServer {
    private static final Logger LOG = Logger.getLogger("org.apache"); // held here: else its level is forgotten

    private final Logger log;
    private final Tomcat tomcat;

    private TomcatServer(Tomcat tomcat, Logger log) {
        this.tomcat = tomcat;
        this.log = log;
    }

    /** Sends back what it gets. */
    @ServerEndpoint(
            value = "/echo",
            subprotocols = {"chat", "mqtt"})
    public static final class Echo {
        @OnMessage
        public String text(String message) {
            return message;
        }

        @OnMessage
        public ByteBuffer binary(ByteBuffer message) {
            return message;
        }
    }

    /** Starts on a free port. */
    public static RealServer start() {
        LOG.setLevel(Level.OFF); // what it logs about broken handshakes is nobody's news
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(new File(System.getProperty("java.io.tmpdir"), "realtime-zoo-tomcat").getPath());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        context.addServletContainerInitializer(new WsSci(), Set.of(Echo.class));
        Logger log = Logger.getLogger(context.getLogName());
        log.setLevel(Level.OFF);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start: " + e.getMessage(), e);
        }
        return new TomcatServer(tomcat, log);
    }

    @Override
    public String name() {
        return "tomcat";
    }

    @Override
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            log.setLevel(null);
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop: " + e.getMessage(), e);
        }
    }
}
