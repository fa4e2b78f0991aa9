package realtime.conformance.connection;

import java.util.function.Function;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.State;
import realtime.websocket.connection.TurnTaker.Wait;
import realtime.wire.Bytes;

/**
 * What holds behind every turn.
 *
 * @param turn its name
 */
record TurnRules(Noting endpoint, TurnWire wire, String turn) {
    /** @param left octets that were left over before the turn */
    void reading(Function<String, Question> question, int left, int room) {
        question.apply("WS-LIM-001")
                .taskAlone(
                        "First, what is left over from earlier turns is written. As long as not all of it is, nothing"
                                + " is read: a peer that only talks and never listens must not fill the memory.")
                .holds(
                        left <= room || wire.reads() == 0,
                        turn + " reads nothing: before it " + Words.count(left, "octet")
                                + " were left over, and the wire takes " + room,
                        new Told("the wire was read"));
        question.apply("WS-DAT-003")
                .taskAlone("Then the wire is read, once.")
                .holds(
                        wire.reads() <= 1,
                        turn + " reads once",
                        new Told("the wire was read " + wire.reads() + " times"));
        question.apply("WS-DAT-003")
                .taskAlone("While a call of receive has returned an event, it is called again with no octets.")
                .holds(
                        !endpoint.mayHaveMore() && !endpoint.wasGivenEarly(),
                        "receive is called with no octets until it returns no event",
                        new Told("its last call in " + turn + " returned an event"));
    }

    void writing(Function<String, Question> question) {
        int remains = endpoint.wanted() - wire.written();
        Bytes fresh = wire.fresh();
        Bytes right = endpoint.wanted(wire.written() - fresh.size(), wire.written());
        question.apply("WS-DAT-003")
                .taskAlone("What the endpoint wants to send is written in its order. All connections share the buffer:"
                        + " whatever is in it when a turn begins means nothing.")
                .holds(
                        fresh.equals(right),
                        turn + " writes " + Words.octets(right),
                        new Told("it writes " + Words.octets(fresh)));
        question.apply("WS-DAT-003")
                .taskAlone(
                        "Then all that the endpoint wants to send is written, in its order, as much as the wire takes."
                                + " The rest is for the next turn.")
                .holds(
                        remains <= 0 || wire.isFull(),
                        "behind " + turn + " nothing is left over: there was room for more",
                        new Told(Words.count(remains, "octet") + " are left over"));
        boolean now = endpoint.wantsEnd() && remains <= 0;
        int behind = wire.shutDownBehind();
        question.apply("WS-TCP-001")
                .taskAlone(
                        "If the endpoint wants the own side of TCP to end, that happens when all octets in front of it"
                                + " are written.")
                .holds(
                        behind == (now ? wire.written() : -1),
                        now
                                ? turn + " ends the own side behind the last octet"
                                : "behind " + turn + " the own side goes on"
                                        + (remains > 0 ? ": " + Words.count(remains, "octet") + " are left over" : ""),
                        new Told(
                                behind < 0
                                        ? "shutdownOutput was not called"
                                        : "shutdownOutput was called behind " + Words.count(behind, "octet")));
    }

    void waiting(Function<String, Question> question, Wait wait) {
        int remains = endpoint.wanted() - wire.written();
        Wait right = remains > 0 ? Wait.TO_WRITE : endpoint.state() == State.CLOSED ? Wait.FOR_NOTHING : Wait.TO_READ;
        question.apply(right == Wait.FOR_NOTHING ? "WS-TCP-003" : "WS-DAT-003")
                .taskAlone("Returns TO_WRITE if octets are left over, else FOR_NOTHING if the endpoint is CLOSED, else"
                        + " TO_READ.")
                .holds(wait == right, turn + " waits " + right, new Told(String.valueOf(wait)));
    }
}
