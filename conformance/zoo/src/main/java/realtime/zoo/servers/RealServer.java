package realtime.zoo.servers;

import java.net.InetSocketAddress;
import java.net.URI;
import javax.net.SocketFactory;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.run.Departures;

/** A server that others have written, running. */
public interface RealServer extends AutoCloseable {
    /** A short name: {@code tomcat}. */
    String name();

    /** Its port on 127.0.0.1. */
    int port();

    /** What is known of it, but for its address. */
    default Features features() {
        return Features.echo("", "/echo")
                .withAbsentPath("/absent")
                .withSubprotocols("chat", "mqtt")
                .withExtensions("permessage-deflate");
    }

    /** Stops it. */
    @Override
    void close();

    /** The address of its echo service. */
    default URI uri() {
        return URI.create("ws://127.0.0.1:" + port() + "/echo");
    }

    /** As a subject of the suite. */
    default ServerSubject subject() {
        String authority = "127.0.0.1:" + port();
        return new TcpServer(
                name(),
                features().withAuthority(authority),
                new InetSocketAddress("127.0.0.1", port()),
                SocketFactory.getDefault());
    }

    /** What it is known to do against the standards, with the octets that show it. */
    default Departures departures() {
        return RealServers.departures(name());
    }
}
