package realtime.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.progress.Seat;
import realtime.workbook.watch.Helper;
import realtime.workbook.watch.Loop;
import realtime.workbook.watch.TerminalFace;

/** The learner's screen on this process's terminal, and what its keys ask of the other commands. */
record Watching(House house, Console console) {
    /**
     * Begins with the exercise that is named, with the one where it ended the last time, or with the one that is next; without a
     * terminal it prints the status.
     */
    int run(Optional<Exercise> named) throws IOException, InterruptedException {
        Status status = new Status(house, console);
        Optional<Exercise> first =
                named.or(() -> Here.read(house)).or(status::next).or(this::last);
        if (!console.terminal() || first.isEmpty()) {
            status.print();
            return Action.OK;
        }
        Beginnings.keep(house);
        Book book = new Book(house, console);
        // The served book leaves judging to whoever has the seat. It has it itself only while it judges; if it does
        // just
        // now, we go on without: then both judge what is saved until this screen ends, which costs time alone.
        try (Seat seat = Seat.take(house).orElse(null);
                TerminalFace face = TerminalFace.open(console);
                Loop loop = new Loop(house, first.get(), face, helper(book), console)) {
            face.run(loop);
            face.close();
            Here.keep(house, loop.exercise());
            loop.farewell().forEach(console::say);
        }
        return Action.OK;
    }

    /** Where everything is solved. */
    private Optional<Exercise> last() {
        return house.catalogue().exercises().reversed().stream().findFirst();
    }

    private Helper helper(Book book) {
        return new Helper() {
            @Override
            public boolean isBookReady() {
                return book.isBuilt();
            }

            @Override
            public String openBook(Exercise exercise) {
                return answer(() -> book.open(exercise));
            }

            @Override
            public String openShell(Exercise exercise) {
                int status = Workbook.run(console, "shell", exercise.chapter());
                return status == Action.OK ? "" : "JShell ended with status " + status + ".";
            }

            @Override
            public String reset(Exercise exercise) {
                return answer(() -> {
                    try {
                        return String.join(" ", Reset.of(house, exercise));
                    } catch (IOException e) {
                        return "The stub could not be put back: " + e.getMessage();
                    }
                });
            }
        };
    }

    /** The screen goes on whatever happens: then the answer is a sentence about that. */
    private static String answer(Supplier<String> what) {
        try {
            return what.get();
        } catch (RuntimeException e) {
            return Complaints.words(e);
        }
    }
}
