package realtime.conformance.sse;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.generate.OneOf;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.sse.Reconnection;
import realtime.sse.Reconnection.Decision;

/** Exercise 03.8. */
@Judges(value = Role.CLIENT, area = "events")
public interface ReconnectConformance {
    /** What is asked. */
    URI ASKED = URI.create("http://127.0.0.1:8103/scores/today?team=1");

    /** The decision that is judged. */
    Reconnection subject();

    @Property
    @Checks("SSE-RSP-001")
    default void anEventStreamIsRead() {
        for (String type : List.of(
                "text/event-stream",
                "text/event-stream; charset=utf-8",
                "TEXT/EVENT-STREAM",
                "Text/Event-Stream;charset=UTF-8",
                "text/event-stream;",
                "text/event-stream ; charset=\"utf-8\"",
                "text/event-stream; charset=iso-8859-1")) {
            decides(
                    new Decision.Read(),
                    typed(200, type),
                    "Case does not matter, nor do parameters behind a semicolon.");
        }
    }

    @Property
    @Checks("SSE-RSP-004")
    default void anotherTypeFails() {
        String sentence = "Status 200 with another type or without one fails.";
        for (String type : List.of(
                "text/plain",
                "application/json",
                "text/event-streamx",
                "text/event",
                "event-stream",
                "",
                "text/html; x=text/event-stream",
                "application/text/event-stream",
                "text/event-stream, text/plain")) {
            fails(typed(200, type), sentence);
        }
        fails(head(200), sentence);
        fails(
                head(200, "Content-Type", "text/plain", "Content-Type", "text/event-stream"),
                "The field Content-Type is there once.");
        fails(
                head(200, "Content-Type", "text/event-stream", "Content-Type", "text/plain"),
                "The field Content-Type is there once.");
    }

    @Property
    @Checks("SSE-RSP-002")
    default void anotherStatusFails() {
        for (int status : new int[] {
            201, 202, 204, 205, 206, 210, 299, 300, 304, 305, 400, 401, 403, 404, 405, 410, 429, 500, 502, 503, 504
        }) {
            fails(typed(status, "text/event-stream"), "Everything else fails: any other status.");
            fails(head(status, "Location", "/new"), "Everything else fails: any other status.");
        }
    }

    @Property
    @Checks("SSE-RSP-003")
    default void noContentMeansStop() {
        String sentence = "With 204 a server says that it wants no more requests.";
        fails(head(204), sentence);
        fails(typed(204, "text/event-stream"), sentence);
    }

    @Property
    @Checks("SSE-REQ-006")
    default void aRedirectIsFollowed() {
        String sentence =
                "301, 302, 303, 307 and 308 are followed to Location, which may be relative to the URI asked.";
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            for (String[] way : new String[][] {
                {"http://127.0.0.1:9000/new", "http://127.0.0.1:9000/new"},
                {"https://example.com/new?x=1", "https://example.com/new?x=1"},
                {"/new", "http://127.0.0.1:8103/new"},
                {"tomorrow", "http://127.0.0.1:8103/scores/tomorrow"},
                {"../other?x=1", "http://127.0.0.1:8103/other?x=1"},
                {"//example.com/new", "http://example.com/new"}
            }) {
                decides(new Decision.Follow(URI.create(way[1])), head(status, "Location", way[0]), sentence);
            }
        }
        ResponseHead typed = typed(307, "text/event-stream");
        decides(
                new Decision.Follow(URI.create("http://127.0.0.1:8103/new")),
                typed.withFields(typed.fields().with("Location", "/new")),
                sentence);
    }

    @Property
    @Checks("SSE-REQ-006")
    default void aRedirectToNowhereFails() {
        String sentence =
                "They fail if there is no Location or one that is no URI, or if it leads to another scheme than"
                        + " http or https.";
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            fails(head(status), sentence);
            for (String location :
                    List.of("http://[", "/a b", "file:///etc/passwd", "javascript:alert(1)", "ws://127.0.0.1/x")) {
                fails(head(status, "Location", location), sentence);
            }
        }
    }

    @Property
    @Checks("SSE-REQ-006")
    default void redirectsHaveAnEnd() {
        ResponseHead again = head(302, "Location", "/again");
        Decision follow = new Decision.Follow(URI.create("http://127.0.0.1:8103/again"));
        for (int redirects : new int[] {0, 1, 5, Reconnection.MOST_REDIRECTS - 1}) {
            Question.quick(follow, () -> subject().judge(ASKED, again, redirects), () -> about(again, redirects));
        }
        for (int redirects : new int[] {Reconnection.MOST_REDIRECTS, Reconnection.MOST_REDIRECTS + 1}) {
            fails(again, redirects, "They fail if MOST_REDIRECTS have been followed before.");
        }
        Question.quick(
                new Decision.Read(),
                () -> subject().judge(ASKED, typed(200, "text/event-stream"), 20),
                () -> about(typed(200, "text/event-stream"), 20));
    }

    @Property
    @Checks("SSE-REC-003")
    default void nobodyComesEarlierThanTheServerWants(
            @ForAll(supplier = Millis.class) long retry, @ForAll(supplier = Failures.class) int failures) {
        long most = Math.max(retry, Reconnection.LONGEST_BACKOFF);
        long longest = failures > 40 || retry > most >> failures ? most : retry << failures;
        longest = retry == 0 ? 0 : Math.max(retry, longest);
        for (int seed = 0; seed < 20; seed++) {
            checks(retry, failures, seed, longest);
        }
    }

    private void checks(long retry, int failures, int seed, long longest) {
        Question question = waits(retry, failures);
        String right = longest == retry ? "" + retry : "from " + retry + " to " + longest;
        Trial.current().beginCheck();
        long yours = question.returned(right, () -> subject().delay(retry, failures, new Random(seed)));
        question.holds(retry <= yours && yours <= longest, right, yours);
    }

    @Property
    @Checks("SSE-REC-003")
    default void notAllClientsComeAtOnce() {
        for (int failures : new int[] {1, 2, 10, 53, 64, 1_000}) {
            TreeSet<Long> delays = new TreeSet<>();
            long longest = failures > 4 ? Reconnection.LONGEST_BACKOFF : 3_000L << failures;
            Question question = waits(3_000, failures).taskAlone("Drawn evenly, so that the whole range is used.");
            for (int seed = 0; seed < 400; seed++) {
                Random random = new Random(31L * seed + failures);
                delays.add(question.returned("a number", () -> subject().delay(3_000, failures, random)));
            }
            long tenth = (longest - 3_000) / 10;
            boolean spread = delays.first() < 3_000 + tenth
                    && delays.last() > longest - tenth
                    && delays.size() > 100
                    && !delays.subSet(3_000 + 4 * tenth, 3_000 + 6 * tenth).isEmpty();
            question.holds(
                    spread,
                    "400 waits that are spread over 3000 to " + longest,
                    new Told(delays.size() + " different ones, from " + delays.first() + " to " + delays.last()));
        }
    }

    /** How many attempts were in vain. */
    final class Failures extends OneOf<Integer> {
        Failures() {
            super(0, 1, 2, 3, 10, 31, 32, 63, 64, 1_000, Integer.MAX_VALUE);
        }
    }

    private static Question waits(long retry, int failures) {
        return Question.of(
                        "delay with retry " + retry + " and " + failures + (failures == 1 ? " failure" : " failures"))
                .task(
                        "Anything from retry up to retry times two to the power of failures; that upper end is never more than"
                                + " LONGEST_BACKOFF (60,000), unless retry itself is more; then it is retry.");
    }

    private void decides(Decision right, ResponseHead head, String sentence) {
        Question.quick(right, () -> subject().judge(ASKED, head, 0), () -> about(head, 0)
                .task(sentence));
    }

    private void fails(ResponseHead head, String sentence) {
        fails(head, 0, sentence);
    }

    private void fails(ResponseHead head, int redirects, String sentence) {
        Question question = about(head, redirects).task(sentence);
        Trial.current().beginCheck();
        Decision yours = question.returned("Fail", () -> subject().judge(ASKED, head, redirects));
        boolean good = yours instanceof Decision.Fail(String reason) && reason != null && !reason.isBlank();
        question.holds(good, "Fail, with a reason", yours);
    }

    private static Question about(ResponseHead head, int redirects) {
        return Question.of(
                "asked: " + ASKED + (redirects == 0 ? "" : ", behind " + redirects + " redirects") + "\n"
                        + head.encode().latin1().replace("\r", "").strip(),
                head.encode());
    }

    private static ResponseHead typed(int status, String type) {
        return head(status, "Content-Type", type);
    }

    private static ResponseHead head(int status, String... fields) {
        return new ResponseHead(status, "", HeaderFields.of(fields));
    }
}
