package realtime.conformance.tap;

import java.util.Locale;
import realtime.wire.Bytes;

/**
 * Something that a tap saw on one connection.
 *
 * @param connection its number, from 1
 * @param what what happened
 * @param from who did it
 * @param octets those that travel, as they are; none where none do
 */
public record TapEvent(int connection, What what, From from, Bytes octets) {
    /** What can happen. */
    public enum What {
        /** The client has asked, and the server has been reached. */
        OPEN,
        /** Octets travel. */
        OCTETS,
        /** This side sends no more. */
        END,
        /** More travels than is told. */
        FULL,
        /** The server could not be reached. */
        UNREACHABLE
    }

    /** The two ends. */
    public enum From {
        CLIENT,
        SERVER
    }

    /** As an object of JSON: {@code {"connection":1,"what":"octets","from":"client","octets":"81 85"}}. */
    String json() {
        return "{\"connection\":%d,\"what\":\"%s\",\"from\":\"%s\",\"octets\":\"%s\"}"
                .formatted(connection, lower(what), lower(from), octets);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
