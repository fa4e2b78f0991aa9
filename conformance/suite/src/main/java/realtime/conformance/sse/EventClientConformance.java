package realtime.conformance.sse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.sse.EventSource;

/** Exercise 03.9. */
@Judges(value = Role.CLIENT, area = "events")
public interface EventClientConformance {
    /** A fresh source. */
    EventSource subject(String url, EventSource.Pieces pieces, EventSource.Listener listener);

    @Property
    @Checks({"SSE-RSP-001", "SSE-REC-001", "SSE-REC-004"})
    default void aStreamIsReadAndAskedForAgainWhenItEnds() {
        plays(List.of(Answer.stream("data: a\n\n", "data: b\n\nevent: goal\ndata: c\n\n")), """
                GET /scores; opened, OPEN; event "a"; event "b"; event "c" of type goal; error CONNECTING; sleep 3000""");
        plays(List.of(Answer.stream("data: a\n\n"), Answer.stream(), Answer.stream("data: b\n", "\n")), """
                GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; event "b"; error CONNECTING; sleep 3000""");
    }

    @Property
    @Checks("SSE-REC-002")
    default void aLostConnectionIsMadeAgain() {
        plays(List.of(Answer.broken("data: a\n\n"), Answer.broken(), Answer.stream("data: b\n\n")), """
                GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; event "b"; error CONNECTING; sleep 3000""");
    }

    @Property
    @Checks({"SSE-REC-002", "SSE-REC-003"})
    default void failuresAreCountedUntilAStreamIsThere() {
        Answer nobody = new Answer.Nobody();
        plays(List.of(nobody, nobody, Answer.stream(), nobody), """
                GET /scores; error CONNECTING; sleep 1003000; GET /scores; error CONNECTING; sleep 2003000;
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores; error CONNECTING; sleep 1003000""");
    }

    @Property
    @Checks({"SSE-REC-003", "SSE-FLD-011", "SSE-FLD-013"})
    default void theReconnectionTimeIsTheOneSetLast() {
        plays(
                List.of(
                        Answer.stream("retry: 100\n\n"),
                        Answer.broken("data: a\n\nretry: 50\n"),
                        Answer.stream(),
                        new Answer.Nobody()),
                """
                GET /scores; opened, OPEN; error CONNECTING; sleep 100;
                GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 50;
                GET /scores; opened, OPEN; error CONNECTING; sleep 50; GET /scores; error CONNECTING; sleep 1000050""");
    }

    @Property
    @Checks({"SSE-RSP-002", "SSE-RSP-003", "SSE-RSP-004", "SSE-REC-006"})
    default void aFailureIsForGood() {
        for (int status : new int[] {204, 404, 500, 200}) {
            Answer fails = Answer.status(status);
            fails(List.of(fails, Answer.stream("data: a\n\n")), "GET /scores; error CLOSED");
            fails(List.of(Answer.stream("data: a\n\n"), fails, Answer.stream()), """
                    GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 3000; GET /scores; error CLOSED""");
        }
    }

    @Property
    @Checks("SSE-REC-007")
    default void theLastIdIsNamed() {
        plays(
                List.of(
                        Answer.stream("data: a\n\n"),
                        Answer.stream("id: 7\ndata: a\n\ndata: b\n\nid: 8\n"),
                        Answer.stream(),
                        new Answer.Nobody(),
                        Answer.broken("id: 9\n\n"),
                        Answer.stream("id\n\n"),
                        Answer.stream()),
                """
                GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; event "a"; event "b"; error CONNECTING; sleep 3000;
                GET /scores, Last-Event-ID: 7; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores, Last-Event-ID: 7; error CONNECTING; sleep 1003000;
                GET /scores, Last-Event-ID: 7; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores, Last-Event-ID: 9; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000""");
        plays(List.of(Answer.stream("id: \u20ac\n\n"), Answer.stream()), """
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores, Last-Event-ID: the octets e2 82 ac; opened, OPEN; error CONNECTING; sleep 3000""");
    }

    @Property
    @Checks({"SSE-DSP-006", "SSE-DSP-007"})
    default void anUnfinishedEventIsForgotten() {
        plays(List.of(Answer.broken("id: 1\ndata: a\n"), Answer.stream("\ndata: b\n\n")), """
                GET /scores; opened, OPEN; error CONNECTING; sleep 3000;
                GET /scores; opened, OPEN; event "b"; error CONNECTING; sleep 3000""");
    }

    @Property
    @Checks("SSE-REQ-006")
    default void aRedirectIsFollowedAtOnce() {
        plays(
                List.of(
                        Answer.redirect("/a"),
                        Answer.redirect("/b"),
                        Answer.stream("id: 7\ndata: x\n\n"),
                        Answer.redirect("/c"),
                        Answer.stream()),
                """
                GET /scores; GET /a; GET /b1; opened, OPEN; event "x"; error CONNECTING; sleep 3000;
                GET /scores, Last-Event-ID: 7; GET /c, Last-Event-ID: 7; opened, OPEN; error CONNECTING; sleep 3000""");
        plays(List.of(Answer.redirect("/a"), new Answer.Nobody()), """
                GET /scores; GET /a; error CONNECTING; sleep 1003000""");
        fails(List.of(Answer.redirect("/a"), Answer.status(404)), "GET /scores; GET /a; error CLOSED");
    }

    @Property
    @Checks({"SSE-REQ-002", "SSE-REQ-001"})
    default void aRequestBypassesCaches() {
        List<Answer> script = List.of(Answer.stream("id: 7\n\n"), Answer.redirect("/a"), Answer.stream());
        Played played = new Played(script, "");
        Question question = about(script);
        question.returned("run returns", () -> played.run(subject(Played.URL, played.pieces(), played)));
        for (HeaderFields fields : played.requests()) {
            Question one = question.task("With Accept: text/event-stream, Cache-Control: no-cache.");
            one.breaking("SSE-REQ-001").same(List.of("text/event-stream"), fields.all("Accept"));
            one.same(List.of("no-cache"), fields.all("Cache-Control"));
            one.holds(
                    fields.stream()
                            .noneMatch(field ->
                                    field.name().toLowerCase(Locale.ROOT).startsWith("if-")),
                    "no conditional field",
                    fields);
        }
        question.same(3, played.requests().size());
    }

    @Property
    @Checks("SSE-DSP-009")
    default void whoIsClosedHearsNothingMore() {
        Answer two = Answer.stream("data: a\n\ndata: b\n\n", "data: c\n\n");
        closes("event \"a\"", List.of(two, two), "GET /scores; opened, OPEN; event \"a\"; close()");
        closes("opened, OPEN", List.of(two, two), "GET /scores; opened, OPEN; close()");
        closes("event \"c\"", List.of(two, two), """
                GET /scores; opened, OPEN; event "a"; event "b"; event "c"; close()""");
    }

    @Property
    @Checks("SSE-REC-005")
    default void whoIsClosedAsksNoMore() {
        Answer one = Answer.stream("data: a\n\n");
        closes("sleep 3000", List.of(one, one), """
                GET /scores; opened, OPEN; event "a"; error CONNECTING; sleep 3000; close()""");
        closes("error CONNECTING", List.of(one, one), """
                GET /scores; opened, OPEN; event "a"; error CONNECTING; close()""");
        closes("GET /scores", List.of(one, one), "GET /scores; close()");
        closes("GET /scores", List.of(Answer.redirect("/a"), one), "GET /scores; close()");
        closes("GET /scores", List.of(Answer.status(404), one), "GET /scores; close()");
    }

    @Property
    @Checks("SSE-REC-005")
    default void whoIsClosedBeforeItRunsDoesNothing() {
        Played played = new Played(List.of(Answer.stream()), "");
        EventSource source = subject(Played.URL, played.pieces(), played);
        Question question = Question.of("close(), then run()");
        question.same(EventSource.State.CONNECTING, source.state());
        source.close();
        source.close();
        question.same(List.of("run returns, CLOSED"), question.returned("nothing", () -> played.run(source)));
    }

    @Property
    @Checks("SSE-REQ-005")
    default void aUrlThatIsNoneIsRefused() {
        for (String url :
                List.of("http://[", "", "/scores", "ws://127.0.0.1/x", "file:///etc/hosts", "http:///x", "a b")) {
            Played played = new Played(List.of(), "");
            Question.of("the URL \"" + url + "\"")
                    .rejects(IllegalArgumentException.class, () -> subject(url, played.pieces(), played));
        }
    }

    private void plays(List<Answer> script, String right) {
        check("", script, right + "; (the script is over)");
    }

    private void fails(List<Answer> script, String right) {
        check("", script, right);
    }

    private void closes(String at, List<Answer> script, String right) {
        check(at, script, right);
    }

    private void check(String closesAt, List<Answer> script, String right) {
        Trial.current().beginCheck();
        Played played = new Played(script, closesAt);
        Question question = about(script);
        List<String> expected = List.of((right + "; run returns, CLOSED").split(";\\s+"));
        List<String> yours =
                question.returned(lines(expected), () -> played.run(subject(Played.URL, played.pieces(), played)));
        question.holds(expected.equals(yours), lines(expected), new Told(lines(yours)));
        question.taskAlone("Every response is closed.")
                .holds(
                        played.stillOpen() == 0,
                        "every response is closed when run returns",
                        new Told(played.stillOpen() + " are still open"));
    }

    private static String lines(List<String> trace) {
        return String.join("\n", trace);
    }

    private static Question about(List<Answer> script) {
        return Question.of("a server whose answers are:\n"
                + script.stream().map(Answer::words).collect(Collectors.joining("\n")));
    }
}
