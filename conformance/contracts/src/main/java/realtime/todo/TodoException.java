package realtime.todo;

/** Thrown by a method body that is still to be written. Not started is not wrong: the suite skips such an exercise. */
public final class TodoException extends UnsupportedOperationException {
    private final String id;

    TodoException(String id) {
        super("exercise " + id + " is not written yet");
        this.id = id;
    }

    /** The exercise's id, such as {@code 04.1}. */
    public String id() {
        return id;
    }
}
