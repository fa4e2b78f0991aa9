package realtime.conformance.driver;

import java.io.IOException;
import java.time.Duration;
import realtime.wire.Bytes;

/**
 * A connection that a client has made. With it ends the client.
 *
 * @param channel the connection itself
 * @param end ends the client
 */
record ClientChannel(Channel channel, Runnable end) implements Channel {
    @Override
    public void send(Bytes octets, Cuts cuts) throws IOException {
        channel.send(octets, cuts);
    }

    @Override
    public Bytes receive(Duration time) throws IOException {
        return channel.receive(time);
    }

    @Override
    public void finish() throws IOException {
        channel.finish();
    }

    @Override
    public void expire() {
        channel.expire();
    }

    @Override
    public void close() {
        channel.close();
        end.run();
    }
}
