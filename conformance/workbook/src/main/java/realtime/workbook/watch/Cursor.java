package realtime.workbook.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import realtime.workbook.chapter.Exercise;

/** The line of the list that a person stands on: moved by keys, or by typing a number such as {@code 5.3}. */
final class Cursor {
    private static final int LONGEST = 6;

    private int place;
    private String typed = "";

    void standOn(int index) {
        place = Math.max(0, index);
        typed = "";
    }

    int place() {
        return place;
    }

    /** Takes a key; the exercise that it chooses, if it does. False in {@code taken} means that the key is none of the list's. */
    Taken take(int code, List<Exercise> all) {
        if (isTyping(code)) {
            typed = code == Keys.BACKSPACE || code == Keys.DELETE
                    ? typed.substring(0, Math.max(0, typed.length() - 1))
                    : typed.length() < LONGEST ? typed + (char) code : typed;
            place = typedAt(all).orElse(place);
            return Taken.MOVED;
        }
        if (code == Keys.ENTER) {
            return typedAt(all).isEmpty() ? Taken.MOVED : new Taken(true, Optional.of(all.get(place)));
        }
        typed = "";
        int step =
                switch (code) {
                    case Keys.DOWN, 'n' -> 1;
                    case Keys.UP, 'p' -> -1;
                    case Keys.PAGE_DOWN, ' ' -> Screen.PAGE;
                    case Keys.PAGE_UP -> -Screen.PAGE;
                    default -> 0;
                };
        place = Math.clamp(place + step, 0, all.size() - 1);
        return new Taken(step != 0, Optional.empty());
    }

    private boolean isTyping(int code) {
        boolean digit = code >= '0' && code <= '9' || code == '.';
        return digit || !typed.isEmpty() && (code == Keys.BACKSPACE || code == Keys.DELETE);
    }

    /**
     * What came of a key.
     *
     * @param taken whether it means something here
     * @param chosen the exercise, if it chose one
     */
    record Taken(boolean taken, Optional<Exercise> chosen) {
        static final Taken MOVED = new Taken(true, Optional.empty());
    }

    /** What was typed, and what it leads to; empty if nothing was typed. */
    String words(List<Exercise> all) {
        if (typed.isEmpty()) {
            return "";
        }
        return typedAt(all).isPresent()
                ? typed + ": Enter goes to " + all.get(place).id() + " "
                        + all.get(place).title() + "."
                : "There is no " + wanted() + ". Backspace takes back what was typed; the arrow keys move as well.";
    }

    /** The first exercise whose id begins with what was typed; where nothing was, the place itself. */
    private Optional<Integer> typedAt(List<Exercise> all) {
        return typed.isEmpty()
                ? Optional.of(place)
                : IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().startsWith(wanted()))
                        .boxed()
                        .findFirst();
    }

    /** With its zero. */
    private String wanted() {
        return typed.matches("[1-9](\\..*)?") ? "0" + typed : typed;
    }
}
