package realtime.book.drawing;

/** One row of a state machine. @param actions what is done, in words; empty when nothing is */
record Transition(String state, String input, String next, String actions) {

    static Transition read(String line, int number) {
        String[] cells = line.strip().split("\\s+:\\s*", -1);
        if (cells.length != 4 || cells[0].isBlank() || cells[1].isBlank() || cells[2].isBlank()) {
            throw new DrawingException(
                    number, "\"" + line.strip() + "\" is no transition; write state : input : next state : actions");
        }
        return new Transition(cells[0], cells[1], cells[2], cells[3]);
    }

    boolean leaves() {
        return !next.equals(state);
    }

    String words() {
        return "in " + state + ", " + input + (actions.isEmpty() ? "" : ": " + actions)
                + (leaves() ? ", then " + next : "");
    }
}
