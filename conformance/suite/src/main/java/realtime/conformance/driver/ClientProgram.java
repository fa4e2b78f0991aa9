package realtime.conformance.driver;

/** A client that opens connections of its own: a library in this process, or a command. */
@FunctionalInterface
public interface ClientProgram {
    /**
     * Begins a call and returns at once.
     *
     * @throws IllegalArgumentException if the client refuses the call before anything is sent
     * @throws UnreachableException if it cannot be started at all
     */
    Running start(Call call);

    /** One call that goes on. */
    interface Running {
        /** Whether the attempt has failed, or the client has ended, as far as it tells. */
        boolean hasEnded();

        /** What it said last; may be empty. */
        default String words() {
            return "";
        }

        /** Ends it, whatever it does. */
        void stop();
    }
}
