package realtime.workbook.grade;

import java.util.Arrays;

/** Notes who ends the process, if it ends before its time. */
final class LastWords {
    private volatile boolean expected;

    static LastWords register(Notes notes) {
        LastWords words = new LastWords();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> words.say(notes), "last words"));
        return words;
    }

    /** From now on the end is no surprise. */
    void expected() {
        expected = true;
    }

    private void say(Notes notes) {
        if (!expected) {
            notes.write(Note.of(
                    Note.Kind.EXIT,
                    Thread.getAllStackTraces().values().stream()
                            .filter(LastWords::ends)
                            .findFirst()
                            .flatMap(Places::learners)
                            .orElse("")));
        }
    }

    private static boolean ends(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
    }
}
