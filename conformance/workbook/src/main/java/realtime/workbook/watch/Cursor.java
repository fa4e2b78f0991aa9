package realtime.workbook.watch;

import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;

/** The line of the list that a person stands on: moved by keys, or by typing a number such as {@code 5.3}. */
final class Cursor {
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
        if (code >= '0' && code <= '9' || code == '.') {
            typed += (char) code;
            place = typedAt(all);
            return Taken.MOVED;
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
        return code == Keys.ENTER
                ? new Taken(true, Optional.of(all.get(place)))
                : new Taken(step != 0, Optional.empty());
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

    /** The first exercise whose id begins with what was typed, with or without its zero. */
    private int typedAt(List<Exercise> all) {
        String wanted = typed.matches("[1-9](\\..*)?") ? "0" + typed : typed;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().startsWith(wanted)) {
                return i;
            }
        }
        typed = "";
        return place;
    }
}
