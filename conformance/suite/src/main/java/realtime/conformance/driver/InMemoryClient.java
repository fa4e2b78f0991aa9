package realtime.conformance.driver;

import java.util.function.Function;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/**
 * Drives a client that does no I/O.
 *
 * @param name its name in reports
 * @param features what is known of it
 * @param connections makes the client's side of a fresh connection
 */
public record InMemoryClient(String name, ClientFeatures features, Function<Call, ClientCore> connections)
        implements ClientSubject {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final int PORT = 8_104;

    @Override
    public Reaction exchange(Call call, Plan plan) {
        ClientCore core;
        Bytes sent;
        try {
            core = connections.apply(call.at("localhost", PORT));
            sent = core.start();
        } catch (IllegalArgumentException e) {
            return new Reaction.NoConnection(String.valueOf(e.getMessage()), true);
        }
        int end = sent.indexOf(END) + END.size();
        if (end < END.size()) {
            return new Reaction.NoRequest("there is no empty line", sent);
        }
        try {
            RequestHead request = RequestHead.parse(sent.slice(0, end));
            return answer(core, plan, request, sent, end);
        } catch (MalformedHeadException e) {
            return new Reaction.NoRequest(e.getMessage(), sent);
        }
    }

    @Override
    public Asking accept(Call call, boolean secure) throws MalformedHeadException {
        try {
            ClientCore core = connections.apply(call.at("localhost", PORT));
            Bytes sent = core.start();
            int end = sent.indexOf(END) + END.size();
            if (end < END.size()) {
                throw new MalformedHeadException(sent.size(), "there is no empty line");
            }
            return new Asking(RequestHead.parse(sent.slice(0, end)), new MemoryChannel(core, sent.from(end)));
        } catch (IllegalArgumentException e) {
            throw new UnreachableException("the client refuses to connect to " + call.uri(), e);
        }
    }

    private static Reaction answer(ClientCore core, Plan plan, RequestHead request, Bytes sent, int end) {
        Bytes reply = plan.reply().apply(request);
        Bytes early = sent.from(end);
        PongReader reader = new PongReader();
        boolean glued = plan.timing() == Plan.Timing.GLUED;
        int delivered = 0;
        for (Bytes segment : plan.cuts().segments(glued ? reply.plus(PongReader.PING) : reply)) {
            delivered += segment.size();
            Bytes out = core.isClosed() ? Bytes.EMPTY : core.receive(segment);
            if (delivered < reply.size()) {
                early = early.plus(out);
            } else {
                reader.take(out);
            }
        }
        if (!glued && !core.isClosed()) {
            reader.take(core.receive(PongReader.PING));
        }
        Reaction.After after = reader.after(core.isClosed() ? Reaction.After.CLOSED : Reaction.After.HANGS);
        return new Reaction.Asked(line(core.target()), request, sent.slice(0, end), early, after, reader.received());
    }

    private static Reaction.Line line(WebSocketUri target) {
        return new Reaction.Line(target.host(), target.port(), target.secure(), "", "");
    }
}
