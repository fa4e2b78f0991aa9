package realtime.conformance.sse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelDispatcher;
import realtime.conformance.model.ModelFields;
import realtime.sse.Event;
import realtime.sse.EventDispatcher;
import realtime.sse.Field;
import realtime.sse.TooLongException;

/** One dispatcher and what it has been given so far, and the model beside it. */
final class Dispatching {
    private final EventDispatcher dispatcher;
    private final EventDispatcher model;
    private final List<String> given = new ArrayList<>();

    Dispatching(EventDispatcher dispatcher, String lastEventId, int limit) {
        this.dispatcher = dispatcher;
        this.model = new ModelDispatcher(lastEventId, limit);
        if (!lastEventId.isEmpty()) {
            given.add("a dispatcher whose last event ID is " + Answers.show(lastEventId)
                    + ", from the connection before");
        }
        if (limit != DispatchEventsConformance.LIMIT) {
            given.add("a dispatcher with the limit " + limit);
        }
    }

    /** Lines, as they stand in a stream; after each one everything that can be asked must be right. */
    void all(List<String> lines, String sentence) {
        for (String line : lines) {
            if (line.isEmpty()) {
                given.add("the blank line");
                Optional<Event> right = model.blank();
                Question.quick(right, dispatcher::blank, () -> question(sentence));
            } else {
                ModelFields.read(line).ifPresent(field -> take(field, sentence));
            }
            String id = model.lastEventId();
            Question.quick(
                    new Said("lastEventId() is", id),
                    () -> new Said("lastEventId() is", dispatcher.lastEventId()),
                    () -> question(sentence));
            OptionalLong retry = model.retry();
            Question.quick(
                    new Said("retry() is", retry),
                    () -> new Said("retry() is", dispatcher.retry()),
                    () -> question(sentence));
        }
    }

    /** What a method says, with its name in front. */
    record Said(String name, Object value) {
        @Override
        public String toString() {
            boolean none = value instanceof OptionalLong maybe && maybe.isEmpty();
            return name + " "
                    + (none ? "empty" : value instanceof OptionalLong one ? "" + one.getAsLong() : Answers.show(value));
        }
    }

    private void take(Field field, String sentence) {
        given.add(Answers.show(field));
        try {
            model.take(field);
        } catch (TooLongException e) {
            throw new IllegalStateException("the lines are longer than the limit", e);
        }
        Question.quick(
                true,
                () -> {
                    dispatcher.take(field);
                    return true;
                },
                () -> question(sentence));
    }

    /** The next data is more than may be kept. */
    void refuses(String text, String sentence) {
        Field field = new Field.Data(text);
        given.add(Answers.show(field));
        question("").taskAlone(sentence).rejects(TooLongException.class, () -> {
            dispatcher.take(field);
            return new Question.Told("take returned");
        });
    }

    private Question question(String sentence) {
        Question question = Question.of(
                String.join("\n", given) + (given.size() > 1 ? "\nthis is about what comes with the last one" : ""));
        return sentence.isEmpty() ? question : question.task(sentence);
    }
}
