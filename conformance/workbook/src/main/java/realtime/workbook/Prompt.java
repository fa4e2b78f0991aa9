package realtime.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;

/** Bare {@code ./workbook} in a terminal: the status, and a key for each thing to do next. */
final class Prompt {
    private final House house;
    private final Console console;
    private final BufferedReader in = new BufferedReader(
            new InputStreamReader(System.in, Charset.forName(System.getProperty("stdin.encoding", "UTF-8"))));

    Prompt(House house, Console console) {
        this.house = house;
        this.console = console;
    }

    /** Asks until there is no more input, or nothing more to do. */
    void run() throws IOException {
        Status status = new Status(house, console);
        status.print();
        String answer = ask();
        while (answer != null && !answer.equals("q")) {
            Optional<Exercise> exercise = status.next();
            switch (answer) {
                case "g" -> exercise.ifPresent(one -> execute("grade", one.id()));
                case "h" -> exercise.ifPresent(one -> execute("hint", one.id()));
                case "s" -> exercise.ifPresent(one -> execute("solution", one.id()));
                case "l" -> execute("list");
                default -> status.print();
            }
            answer = ask();
        }
    }

    private String ask() throws IOException {
        console.say();
        console.out().print("[g] grade  [h] hint  [s] solution  [l] list  [q] quit, then Enter: ");
        console.out().flush();
        String line = in.readLine();
        return line == null ? null : line.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private void execute(String... words) {
        console.say();
        Workbook.run(console, words);
    }
}
