package realtime.conformance.driver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;

/** Drives a client over TCP or TLS: listens on the loopback address, tells the client to connect, answers it. */
public final class TcpClient implements ClientSubject, AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    /** TLS needs a name: an address cannot be asked for in a ClientHello. */
    private static final String NAME = "localhost";

    /** So many times the slowest connect so far is waited for. */
    private static final int MANIFOLD = 5;

    private final String name;
    private final ClientFeatures features;
    private final int port;
    private final ClientProgram program;
    private final Optional<Standby> standby;
    private volatile Duration slowest = Duration.ZERO;
    private volatile boolean wasMissed;

    /**
     * @param name its name in reports
     * @param features what is known of it
     * @param port where to listen; 0 for a free port an exchange
     * @param program the client
     */
    public TcpClient(String name, ClientFeatures features, int port, ClientProgram program) {
        this.name = name;
        this.features = features;
        this.port = port;
        this.program = program;
        this.standby = port == 0 && features.isCostly() ? Optional.of(new Standby(program, ADDRESS)) : Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ClientFeatures features() {
        return features;
    }

    @Override
    public Reaction exchange(Call call, Plan plan) {
        boolean usual = plan.security() == Plan.Security.CLEAR && !plan.proxy();
        Optional<Standby.Ready> ready = standby.filter(one -> usual).flatMap(one -> one.take(call));
        return ready.isPresent() ? exchange(ready.get(), plan) : exchangeAnew(call, plan);
    }

    private Reaction exchange(Standby.Ready ready, Plan plan) {
        try {
            return serve(ready.listener(), ready.running(), plan, ADDRESS);
        } catch (IOException e) {
            throw new UnreachableException("listening failed: " + e.getMessage(), e);
        } finally {
            ready.close();
        }
    }

    private Reaction exchangeAnew(Call call, Plan plan) {
        try (Listener listener = Listener.on(port)) {
            String host = plan.security() == Plan.Security.CLEAR ? ADDRESS : NAME;
            Call placed = call.at(host, listener.port());
            ClientProgram.Running running = program.start(plan.proxy() ? placed.through(proxy(listener)) : placed);
            try {
                return serve(listener, running, plan, host);
            } finally {
                running.stop();
            }
        } catch (IllegalArgumentException e) {
            return new Reaction.NoConnection(String.valueOf(e.getMessage()), true);
        } catch (IOException e) {
            throw new UnreachableException("listening failed: " + e.getMessage(), e);
        }
    }

    private Reaction serve(Listener listener, ClientProgram.Running running, Plan plan, String host)
            throws IOException {
        Optional<Wire> accepted = accepted(listener, running);
        if (accepted.isEmpty()) {
            return new Reaction.NoConnection(running.words(), running.hasEnded());
        }
        try (Wire wire = accepted.get()) {
            return new Conversation(wire, plan, running, host, listener.port()).run();
        }
    }

    private Optional<Wire> accepted(Listener listener, ClientProgram.Running running) throws IOException {
        long start = System.nanoTime();
        Optional<Wire> accepted = listener.accept(running, patience());
        if (accepted.isEmpty()) {
            wasMissed = true;
            return accepted;
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
        standby.ifPresent(Standby::fill);
        return accepted;
    }

    @Override
    public Asking accept(Call call, boolean secure) throws MalformedHeadException {
        Optional<Standby.Ready> ready = standby.filter(one -> !secure).flatMap(one -> one.take(call));
        return accept(ready.orElseGet(() -> started(call, secure ? NAME : ADDRESS)), secure);
    }

    private Standby.Ready started(Call call, String host) {
        Listener listener = Listener.on(port);
        try {
            return new Standby.Ready(listener, program.start(call.at(host, listener.port())), System.nanoTime());
        } catch (IllegalArgumentException e) {
            listener.close();
            throw new UnreachableException("the client refuses to connect: " + e.getMessage(), e);
        } catch (UnreachableException e) {
            listener.close();
            throw e;
        }
    }

    /** The client lives as long as the channel. */
    private Asking accept(Standby.Ready ready, boolean secure) throws MalformedHeadException {
        try {
            Wire wire = accepted(ready.listener(), ready.running()).orElseThrow(() -> unreachable(ready.running()));
            ready.listener().close();
            if (secure) {
                wire.secure(LocalCertificate.trusted());
            }
            RequestHead request = RequestHead.parse(wire.head(Patience.answer()));
            return new Asking(request, new ClientChannel(wire.channel(), ready::close));
        } catch (IOException e) {
            ready.close();
            throw new MalformedHeadException(0, "it ended the connection before a request: " + e.getMessage());
        } catch (MalformedHeadException | UnreachableException e) {
            ready.close();
            throw e;
        }
    }

    /** One that never connects is not waited for twice, one that has connected is known by the time that it took. */
    private Duration patience() {
        if (slowest.isZero()) {
            return wasMissed ? Patience.silence() : Patience.start();
        }
        Duration usual = slowest.multipliedBy(MANIFOLD);
        return usual.compareTo(Patience.connect()) < 0 ? Patience.connect() : usual;
    }

    @Override
    public Reaction callNobody(Call call) {
        features.require(Ability.TELLS_FAILURE);
        int closed;
        try (Listener listener = Listener.on(0)) {
            closed = listener.port();
        }
        try {
            ClientProgram.Running running = program.start(call.at(ADDRESS, closed));
            try (Listener nobody = Listener.on(0)) {
                nobody.accept(running, Patience.connect());
                return new Reaction.NoConnection(running.words(), running.hasEnded());
            } finally {
                running.stop();
            }
        } catch (IllegalArgumentException e) {
            return new Reaction.NoConnection(String.valueOf(e.getMessage()), true);
        } catch (IOException e) {
            throw new UnreachableException("listening failed: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean secondWaits(Call call) {
        features.require(Ability.PARALLEL);
        try (Listener listener = Listener.on(port)) {
            ClientProgram.Running one = program.start(call.at(ADDRESS, listener.port()));
            ClientProgram.Running two = program.start(call.at(ADDRESS, listener.port()));
            try (Wire first = listener.accept(one, patience()).orElseThrow(() -> unreachable(one))) {
                first.head(Patience.answer());
                Optional<Wire> second = listener.accept(two, Patience.silence());
                boolean waits = second.isEmpty()
                        || second.get().head(Patience.silence()).isEmpty();
                second.ifPresent(Wire::close);
                return waits;
            } finally {
                one.stop();
                two.stop();
            }
        } catch (IOException e) {
            throw new UnreachableException("listening failed: " + e.getMessage(), e);
        }
    }

    /** Ends what has been started ahead of time. */
    @Override
    public void close() {
        standby.ifPresent(Standby::close);
    }

    private static UnreachableException unreachable(ClientProgram.Running running) {
        return new UnreachableException("the client did not connect: " + running.words(), null);
    }

    private static InetSocketAddress proxy(Listener listener) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.port());
    }
}
