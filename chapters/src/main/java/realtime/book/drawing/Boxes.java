package realtime.book.drawing;

import java.util.Locale;

/** How a box of a flow looks: a client and a server look as they do everywhere. */
final class Boxes {

    private Boxes() {}

    static String styleOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("client") || lower.contains("browser")) {
            return "on-client";
        }
        return lower.contains("server") ? "on-server" : "check";
    }
}
