package realtime.book.drawing;

/** One arrow of a flow. @param label what stands on it; empty when nothing does */
record Edge(String from, String to, String label) {

    static Edge read(String line, int number) {
        int arrow = line.indexOf(" -> ");
        if (arrow < 1) {
            throw new DrawingException(
                    number, "\"" + line.strip() + "\" is no arrow; write a -> b : label, with blanks around the arrow");
        }
        String rest = line.substring(arrow + 4);
        int colon = rest.indexOf(" : ");
        String to = colon < 0 ? rest : rest.substring(0, colon);
        if (to.isBlank()) {
            throw new DrawingException(
                    number,
                    "the arrow from \"" + line.substring(0, arrow).strip() + "\" leads nowhere; name a box behind ->");
        }
        return new Edge(
                line.substring(0, arrow).strip(),
                to.strip(),
                colon < 0 ? "" : rest.substring(colon + 3).strip());
    }

    String words() {
        return from + " leads to " + to + (label.isEmpty() ? "" : " (" + label + ")");
    }
}
