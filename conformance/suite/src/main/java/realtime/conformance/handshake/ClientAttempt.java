package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** One call of a client: made as told, answered from a variation and a change, judged. */
final class ClientAttempt {
    /** The call of every property that is not about the URI. */
    static final Call PLAIN = Call.to("ws://{host}:{port}/chat");

    private static final RequestHead SAMPLE = new RequestHead(
            "GET", "/chat", "HTTP/1.1", HeaderFields.of("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="));

    private final ClientSubject client;
    private final Call call;
    private final ReplyVariation how;
    private final ReplyChange change;
    private final UnaryOperator<Bytes> raw;
    private final Plan plan;

    private ClientAttempt(
            ClientSubject client,
            Call call,
            ReplyVariation how,
            ReplyChange change,
            UnaryOperator<Bytes> raw,
            Plan plan) {
        this.client = client;
        this.call = call;
        this.how = how;
        this.change = change;
        this.raw = raw;
        this.plan = plan;
    }

    /** A plain call with a right answer. */
    static ClientAttempt of(ClientSubject client) {
        Plan plan = Plan.reply(request -> Bytes.EMPTY);
        return new ClientAttempt(client, PLAIN, ReplyVariation.PLAIN, ReplyChange.NONE, UnaryOperator.identity(), plan);
    }

    ClientAttempt call(Call other) {
        return new ClientAttempt(client, other, how, change, raw, plan);
    }

    /** A call to a host that is not this machine: in memory, or through a proxy that only pretends to get there. */
    ClientAttempt anywhere(String uri) {
        if (client.features().has(Ability.ANY_HOST)) {
            return call(Call.to(uri));
        }
        if (!client.features().has(Ability.PROXY)) {
            client.features().require(Ability.ANY_HOST);
        }
        if (!uri.startsWith("wss")) {
            return call(Call.to(uri)).asProxy();
        }
        client.features().require(Ability.TRUST);
        return call(Call.to(uri).trusting(LocalCertificate.trusted()))
                .secured(Plan.Security.TRUSTED)
                .asProxy();
    }

    /** Another of the right answers. */
    ClientAttempt answered(ReplyVariation other) {
        return new ClientAttempt(client, call, other, change, raw, plan);
    }

    /** The same answer with one change; the drawing marks it. */
    ClientAttempt but(ReplyChange other) {
        return new ClientAttempt(client, call, how, other, raw, plan);
    }

    /** The same answer, whose octets are changed where no head could say it. */
    ClientAttempt raw(String words, UnaryOperator<Bytes> octets) {
        return new ClientAttempt(client, call, how, new ReplyChange(words, "", change.change()), octets, plan);
    }

    ClientAttempt cut(Cuts cuts) {
        return new ClientAttempt(client, call, how, change, raw, plan.cut(cuts));
    }

    ClientAttempt timed(Plan.Timing timing) {
        return new ClientAttempt(client, call, how, change, raw, plan.timed(timing));
    }

    ClientAttempt secured(Plan.Security security) {
        return new ClientAttempt(client, call, how, change, raw, plan.secured(security));
    }

    ClientAttempt asProxy() {
        return new ClientAttempt(client, call, how, change, raw, plan.asProxy());
    }

    /** Makes the call, and judges the reaction; before the first try and behind the last a plain call must open. */
    ClientSeen expect(ClientExpectation expectation) {
        Control.around(client);
        ClientSeen seen = make();
        Optional<Boolean> judged = expectation.judge(seen);
        if (judged.isEmpty()) {
            demandConnection(seen);
            violated(expectation, seen);
        } else if (!judged.get()) {
            Trial.current().lenient(subject() + ": " + seen.reaction().summary());
        }
        return seen;
    }

    private void violated(ClientExpectation expectation, ClientSeen seen) {
        Trial trial = Trial.current();
        Violation violation = new Violation(requirement(expectation, seen), drawing(expectation.words(), seen));
        trial.violated(violation, seen.reaction().summary(), recorded());
        if (seen.became(Reaction.After.HANGS)) { // a listed departure, and a slow one: what is ordered will do
            trial.end();
        }
    }

    /** The property's own, unless something else is broken before it matters. */
    private static String requirement(ClientExpectation expectation, ClientSeen seen) {
        if (expectation.wantsClose() && seen.became(Reaction.After.HANGS)) {
            return "WS-FAIL-004"; // it did not believe the answer, but it did not close either
        }
        boolean inClear =
                seen.reaction() instanceof Reaction.NoRequest none && none.why().equals(Reaction.NO_TLS);
        return inClear ? "WS-HSC-004" : Trial.current().requirement();
    }

    /** Makes the call, and judges the request. */
    ClientSeen expectRequest(Function<Reaction.Asked, Optional<RequestFault>> judge) {
        ClientSeen seen = (plan.isPlain() ? Requested.before(client, call) : Optional.<ClientSeen>empty())
                .orElseGet(this::request);
        if (seen.asked().isEmpty()) {
            demandConnection(seen);
            Trial.current()
                    .violated(
                            new Violation("WS-HSC-006", drawing("a request", seen)),
                            seen.reaction().summary(),
                            recorded());
            return seen;
        }
        if (plan.proxy() && seen.asked().get().line().tunnel().isEmpty()) {
            throw new Unsupported("the client asks its proxy for no tunnel, so that nobody sees where it wants to go");
        }
        judge.apply(seen.asked().get()).ifPresent(fault -> violated(seen.asked().get(), fault));
        return seen;
    }

    private ClientSeen request() {
        Control.around(client);
        ClientSeen seen = make();
        if (plan.isPlain()) {
            Requested.remember(client, seen);
        }
        return seen;
    }

    /** Makes it. */
    ClientSeen make() {
        Control.another();
        ClientSeen seen = new ClientSeen(call, client.exchange(call, plan.replying(this::reply)));
        if (change == ReplyChange.NONE && seen.isOpen()) {
            Control.opened(client);
        }
        return seen;
    }

    private Bytes reply(RequestHead request) {
        return raw.apply(change.apply(request, how.reply(request)).encode());
    }

    /** What a departures file holds: the answer as the key of the standard's example would get it, or the URI. */
    private Bytes recorded() {
        boolean plain = change == ReplyChange.NONE && how.equals(ReplyVariation.PLAIN);
        return plain ? Bytes.utf8(call.words()) : reply(SAMPLE);
    }

    private void violated(Reaction.Asked asked, RequestFault fault) {
        Drawing drawing = new Drawing(
                        "The request of a client",
                        asked.octets(),
                        Caret.of(asked.octets(), fault.field()),
                        fault.words(),
                        List.of())
                .row(Drawing.CALL, call.words())
                .row("expected", fault.expected())
                .row("yours", fault.words());
        Trial trial = Trial.current();
        trial.violated(new Violation(trial.requirement(), drawing), fault.words(), recorded());
    }

    Drawing drawing(String allowed, ClientSeen seen) {
        boolean aboutTheCall = change == ReplyChange.NONE && !call.equals(PLAIN);
        Bytes octets = seen.request()
                .map(aboutTheCall ? RequestHead::encode : this::reply)
                .orElse(Bytes.EMPTY);
        int caret = change == ReplyChange.NONE ? -1 : Caret.of(octets, change.field());
        String remark = change.words() + (plan.cuts().equals(Cuts.NONE) ? "" : ", " + plan.cuts());
        Drawing drawing = new Drawing(subject(), octets, caret, remark, List.of()).row(Drawing.CALL, call.words());
        return drawing.row("expected", allowed).row("yours", seen.told());
    }

    private String subject() {
        boolean plain = change == ReplyChange.NONE;
        String cut = plan.cuts().equals(Cuts.NONE) ? "" : ", " + plan.cuts();
        return plain
                ? call.equals(PLAIN) ? "A right answer" + cut : "The call " + call.words()
                : "An answer with one change: " + change.words();
    }

    /** Who never connected, and did not say why, has not been reached. */
    void demandConnection(ClientSeen seen) {
        if (seen.reaction() instanceof Reaction.NoConnection none && (!none.told() || call.equals(PLAIN))) {
            String why = none.why().isEmpty() ? "" : " (" + none.why() + ")";
            throw new UnreachableException("the client opened no connection to " + call.uri() + why, null);
        }
    }
}
