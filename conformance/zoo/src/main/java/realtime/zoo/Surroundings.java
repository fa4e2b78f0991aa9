package realtime.zoo;

import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.http.MalformedHeadException;
import realtime.wire.Bytes;

/** What lies around a client that does no I/O, as a correct client sees it: TLS, a proxy, a port where nobody listens. */
class Surroundings implements ClientSubject {

    private final ClientSubject inner;

    Surroundings(ClientSubject inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public ClientFeatures features() {
        return inner.features();
    }

    boolean trusts(Plan.Security security) {
        return security != Plan.Security.UNTRUSTED;
    }

    boolean speaksTls() {
        return true;
    }

    String serverName(String host) {
        return host;
    }

    /** Host and port that it asks a proxy for. */
    String tunnel(String host, int port) {
        return host + ":" + port;
    }

    @Override
    public Reaction exchange(Call call, Plan plan) {
        boolean secure = plan.security() != Plan.Security.CLEAR;
        if (secure && !speaksTls()) {
            return new Reaction.NoRequest(Reaction.NO_TLS, Bytes.latin1("GET /"));
        }
        if (!trusts(plan.security())) {
            return new Reaction.NoRequest("it ended the connection before a request", Bytes.EMPTY);
        }
        return switch (inner.exchange(call, plan)) {
            case Reaction.Asked asked ->
                new Reaction.Asked(
                        line(asked.line(), plan),
                        asked.request(),
                        asked.octets(),
                        asked.early(),
                        asked.after(),
                        asked.behind());
            case Reaction other -> other;
        };
    }

    @Override
    public Asking accept(Call call, boolean secure) throws MalformedHeadException {
        if (secure && !speaksTls()) {
            throw new MalformedHeadException(0, Reaction.NO_TLS);
        }
        return inner.accept(call, secure);
    }

    private Reaction.Line line(Reaction.Line line, Plan plan) {
        boolean secure = plan.security() == Plan.Security.CLEAR ? line.secure() : true;
        String tunnel = plan.proxy() ? tunnel(line.host(), line.port()) : "";
        return new Reaction.Line(line.host(), line.port(), secure, secure ? serverName(line.host()) : "", tunnel);
    }

    @Override
    public Reaction callNobody(Call call) {
        return new Reaction.NoConnection("connection refused", true);
    }

    @Override
    public boolean secondWaits(Call call) {
        return true;
    }
}
