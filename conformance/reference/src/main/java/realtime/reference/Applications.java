package realtime.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import realtime.conformance.driver.Service;

/** What the reference has behind the paths of {@link Service}. */
final class Applications {
    /** The longest message, and the longest frame, of the limited echo, in octets. */
    static final int LIMIT = 65_536;

    private static final int MOST_NOTES = 10_000;

    private final Map<String, String> notes = new ConcurrentHashMap<>();

    /** The application of a fresh connection. */
    Echo open(Service service) {
        return switch (service) {
            case CLOSES -> new Closing();
            case PUSHES -> new Pushing();
            case THROWS -> new Throwing();
            case NOTES -> new Noting();
            case LIMITED -> new Limited();
        };
    }

    /** {@code 4000 bye}. */
    public static final class Closing extends Echo {
        @Override
        public void onWebSocketText(String message) {
            String[] words = message.split(" ", 2);
            if (!words[0].matches("\\d{1,5}")) {
                super.onWebSocketText(message);
                return;
            }
            close(Integer.parseInt(words[0]), words.length < 2 ? "" : words[1]);
            session.sendText("too late", Callback.NOOP);
            session.demand();
        }

        private void close(int code, String reason) {
            try {
                session.close(code, reason, Callback.NOOP);
            } catch (IllegalArgumentException e) {
                // Jetty refuses to send that, and the connection goes on
            }
        }
    }

    /** Speaks first. */
    public static final class Pushing extends Echo {
        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            session.sendText("welcome", next());
        }
    }

    /** Has an error of its own. */
    public static final class Throwing extends Echo {
        @Override
        public void onWebSocketText(String message) {
            throw new IllegalStateException("an error of the application");
        }
    }

    /** Notes how each connection ended. */
    public final class Noting extends Echo {
        private String name = "";

        @Override
        public void onWebSocketText(String message) {
            if (message.startsWith("?")) {
                super.onWebSocketText(notes.getOrDefault(message.substring(1), ""));
                return;
            }
            name = name.isEmpty() ? message : name;
            super.onWebSocketText(message);
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            if (notes.size() < MOST_NOTES && !name.isEmpty()) {
                notes.putIfAbsent(name, code + " " + (reason == null ? "" : reason));
            }
            callback.succeed();
        }
    }

    /** Takes no more than the limit. */
    public static final class Limited extends Echo {
        @Override
        public void onWebSocketOpen(Session opened) {
            opened.setMaxTextMessageSize(LIMIT);
            opened.setMaxBinaryMessageSize(LIMIT);
            opened.setMaxFrameSize(LIMIT);
            super.onWebSocketOpen(opened);
        }
    }
}
