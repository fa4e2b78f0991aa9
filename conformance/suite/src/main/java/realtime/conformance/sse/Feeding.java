package realtime.conformance.sse;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelDispatcher;
import realtime.conformance.model.ModelEvents;
import realtime.conformance.model.ModelHistory;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.sse.Event;
import realtime.sse.EventFeed;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** One feed, a clock that is moved by hand, and what has happened so far. */
final class Feeding {
    private final EventFeed feed;
    private final List<String> story = new ArrayList<>();
    private long now = 1_000_000;
    private String sentence = "";
    private String requirement = "";

    Feeding(EventFeed feed, String terms) {
        this.feed = feed;
        story.add("a feed with " + terms);
    }

    /** A feed that refuses events of the type "refused". */
    static Feeding open(ReturningReadersConformance home) {
        EventFeed.Terms terms = new EventFeed.Terms(15_000, 10_000);
        return new Feeding(home.subject(Feeding::refusing, new ModelHistory(100), terms), words(terms));
    }

    private static Bytes refusing(Outgoing event) {
        if (event.type().orElse("").equals("refused")) {
            throw new IllegalArgumentException("refused");
        }
        return ModelEvents.write(event);
    }

    static String words(EventFeed.Terms terms) {
        return "a heartbeat after " + terms.heartbeat() + " ms, and a backlog of " + terms.backlog() + " octets";
    }

    /** From now on questions are about this. */
    Feeding about(String id, String task) {
        requirement = id;
        sentence = task;
        return this;
    }

    EventFeed feed() {
        return feed;
    }

    long now() {
        return now;
    }

    /** The clock goes on. */
    void after(long millis) {
        now += millis;
        story.add("after " + millis + " ms");
    }

    /** A request whose answer must be a stream; the reader's number. */
    int opens(String... fields) {
        EventFeed.Opened opened = asks("GET", fields);
        question().holds(opened.reader().isPresent(), "a stream with a number", opened);
        return opened.reader().getAsInt();
    }

    EventFeed.Opened asks(String method, String... fields) {
        HeaderFields all = HeaderFields.of(fields);
        story.add(method
                + all.stream()
                        .map(field -> ", " + field.name() + ": " + shortened(field.value()))
                        .reduce("", String::concat));
        RequestHead request = new RequestHead(method, "/scores", "HTTP/1.1", all);
        return question().returned("an answer", () -> feed.open(request, now));
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "..." : value;
    }

    void publishes(int number) {
        publishes(event(number), "event " + number);
    }

    void publishes(Outgoing event, String words) {
        story.add("publish " + words);
        question().returned("publish returns", () -> {
            feed.publish(event);
            return true;
        });
    }

    static Outgoing event(int number) {
        return Outgoing.data("number " + number).withId("" + number);
    }

    /** What this reader takes now must be these events, and maybe comments between them. */
    void takes(int reader, int... numbers) {
        List<Event> right = new ArrayList<>();
        for (int number : numbers) {
            right.add(new Event(Event.MESSAGE, "number " + number, "" + number));
        }
        takes(reader, right);
    }

    void takes(int reader, List<Event> right) {
        story.add("take(" + reader + ")");
        Bytes octets = question().returned("octets", () -> feed.take(reader, now));
        question().same(right, ModelDispatcher.events(octets, ""));
        question()
                .holds(
                        right.isEmpty() == octets.isEmpty(),
                        right.isEmpty() ? "(no octets)" : "octets",
                        new Told(StreamText.pieces(List.of(octets))));
    }

    /** What this reader takes now must be a comment and nothing else. */
    void takesHeartbeat(int reader) {
        story.add("take(" + reader + ")");
        Bytes octets = question().returned("a comment", () -> feed.take(reader, now));
        boolean comment = !octets.isEmpty()
                && octets.utf8().endsWith("\n")
                && octets.utf8().lines().allMatch(line -> line.isEmpty() || line.startsWith(":"));
        question()
                .holds(
                        comment,
                        "a comment, such as :<LF><LF>",
                        new Told(octets.isEmpty() ? "(no octets)" : StreamText.pieces(List.of(octets))));
    }

    void isOpen(int reader, boolean open, int all) {
        boolean yours = feed.isOpen(reader);
        question().same(new Told("isOpen(" + reader + ") is " + open), new Told("isOpen(" + reader + ") is " + yours));
        int count = feed.readers();
        question().same(new Told("readers() is " + all), new Told("readers() is " + count));
    }

    void patience(int reader, long right) {
        long yours = question().returned("" + right, () -> feed.patience(reader, now));
        question()
                .same(
                        new Told("patience(" + reader + ") is " + right),
                        new Told("patience(" + reader + ") is " + yours));
    }

    Question question() {
        Question question = Question.of(String.join("\n", story));
        question = requirement.isEmpty() ? question : question.breaking(requirement);
        return sentence.isEmpty() ? question : question.task(sentence);
    }
}
