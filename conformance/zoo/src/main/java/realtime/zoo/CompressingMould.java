package realtime.zoo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Services;
import realtime.conformance.model.ModelEcho;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;

/** A correct handshake in front of a server that compresses; it has an echo with a limit, too. */
final class CompressingMould extends Mould {
    private static final int LIMIT = 65_536;
    private static final String LIMITED = "/limited";

    /** What is known of it. */
    static final Features FEATURES = Mould.FEATURES.withServices(new Services(Map.of(Service.LIMITED, LIMITED), LIMIT));

    private final Compressing compressing;
    private int limit = Integer.MAX_VALUE;

    CompressingMould(Compressing compressing) {
        this.compressing = compressing;
    }

    @Override
    RequestHead sees(RequestHead request) {
        return request.target().equals(LIMITED) ? request.withTarget("/echo") : request;
    }

    @Override
    DeflateNegotiator negotiator() {
        return compressing.negotiator();
    }

    @Override
    ExtensionGrammar extensions() {
        return new ExtensionGrammar() {
            @Override
            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                return compressing.parse(lines);
            }

            @Override
            public List<Extension> answer(List<Extension> offers, Set<String> supported) {
                return compressing.answer(offers);
            }
        };
    }

    @Override
    ServerCore behind(RequestHead request, ResponseHead answer) {
        limit = request.target().equals(LIMITED) ? LIMIT : 1 << 24;
        return super.behind(request, answer);
    }

    @Override
    ServerCore compressed(DeflateParameters agreed) {
        return compressing.echo(agreed, limit);
    }

    @Override
    ServerCore plain() {
        return new ModelEcho() {
            private final int longest = limit;

            @Override
            protected int limit() {
                return longest;
            }
        };
    }
}
