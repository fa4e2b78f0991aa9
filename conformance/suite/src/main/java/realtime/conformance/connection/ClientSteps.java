package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.connection.Move.PeerClose;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** Steps of a client's connection that are judged wherever they occur. */
final class ClientSteps {
    private ClientSteps() {}

    static CompletableFuture<Event.Closed> closing(ClientTrial trial, CloseBody body) {
        trial.tell("close(" + body + ")");
        CompletableFuture<Event.Closed> closing =
                ClientTrial.start(() -> trial.session().close(body));
        trial.server().frames(1);
        List<Frame> right = List.of(new Frame.Close(CloseCodesConformance.MODEL.write(body)));
        if (closing.isCompletedExceptionally()) {
            throw trial.question("WS-CLH-012").threw(Words.frames(right), closing.exceptionNow());
        }
        sent(trial, "WS-CLH-012", right);
        return closing;
    }

    static CompletableFuture<Optional<Message>> receiving(ClientTrial trial) {
        trial.tell("receive()");
        return ClientTrial.start(() -> trial.session().receive());
    }

    /** The messages among these moves arrive, one a call; the pings among them are answered. */
    static void receives(ClientTrial trial, String requirement, List<OfPeer> moves) {
        List<Message> right = new ArrayList<>();
        List<Frame> pongs = Echoed.pongsBeforeTheLast(ServerScript.octets(moves), right);
        for (Message message : right) {
            String expected = Words.event(new Event.Arrived(message));
            Optional<Message> yours = trial.result(requirement, expected, receiving(trial));
            String words = yours == null
                    ? "null"
                    : yours.map(one -> Words.event(new Event.Arrived(one))).orElse("nothing (Optional.empty)");
            trial.question(requirement).holds(Optional.of(message).equals(yours), expected, new Told(words));
        }
        if (!pongs.isEmpty()) {
            List<Frame> frames = trial.server().pongs(pongs);
            trial.question("WS-PNG-001")
                    .holds(Echoed.fits(pongs, frames), Words.frames(pongs), new Told(Words.frames(frames)));
        }
    }

    /** Ends a connection that has been judged already. */
    static void goodbye(ClientTrial trial) {
        trial.tell("close(1000); the server answers and ends TCP");
        CompletableFuture<Event.Closed> closing =
                ClientTrial.start(() -> trial.session().close(CloseBody.of(1000)));
        trial.server().send(List.of(new PeerClose(CloseBody.of(1000))));
        trial.server().far().finish();
        ended(trial, closing, new Event.Closed(1000, "", true));
    }

    static void over(ClientTrial trial, CompletableFuture<Optional<Message>> call) {
        String expected = "nothing (Optional.empty): the connection is over";
        Optional<Message> yours = trial.result("WS-TCP-003", expected, call);
        trial.question("WS-TCP-003").holds(Optional.empty().equals(yours), expected, yours);
    }

    static void ended(ClientTrial trial, CompletableFuture<Event.Closed> closing, Event.Closed right) {
        String expected = "close returns: " + Words.closed(right);
        Event.Closed closed = trial.result("WS-CLH-010", expected, closing);
        boolean early = right.clean() && closed != null && closed.code() == 1006;
        String id = closed != null && closed.code() == right.code() ? "WS-CLH-014" : "WS-CLC-017";
        Question question = early
                ? trial.question("WS-CLH-010").task("close sends the Close and receives until the connection is over.")
                : trial.question(id);
        question.holds(right.equals(closed), expected, new Told("close returns: " + Words.closed(closed)));
        trial.judgeTreatment();
    }

    /** The client must have sent these frames, masked, and no others. */
    static void sent(ClientTrial trial, String requirement, List<Frame> right) {
        Bytes heard = trial.server().heard();
        List<Frame> frames = Echoed.frames(heard, realtime.websocket.framing.Role.CLIENT);
        if (frames.isEmpty() && !heard.isEmpty()) {
            trial.question("WS-MSK-001")
                    .task("The endpoint has the role of a client.")
                    .holds(false, Words.frames(right) + ", masked", new Told(Words.octets(heard) + ", not masked"));
        }
        trial.question(requirement).holds(right.equals(frames), Words.frames(right), new Told(Words.frames(frames)));
    }

    static void refusesToSend(ClientTrial trial) {
        trial.tell("send(the text Hi)");
        trial.question("WS-DAT-001").rejects(IllegalStateException.class, () -> {
            trial.session().send(new Message.Text("Hi"));
            return new Told("nothing was thrown");
        });
    }
}
