package realtime.websocket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One member of {@code Sec-WebSocket-Extensions} (RFC 6455 section 9.1).
 *
 * @param name a token such as {@code permessage-deflate}
 * @param parameters in the order in which they were written
 */
public record Extension(String name, List<Parameter> parameters) {
    /**
     * One parameter of an extension.
     *
     * @param name a token
     * @param value a token, already without the quotation marks it may have travelled in; nothing if there was no {@code =}
     */
    public record Parameter(String name, Optional<String> value) {
        /** A parameter with a value. */
        public static Parameter of(String name, String value) {
            return new Parameter(name, Optional.of(value));
        }

        /** A parameter that is only a name. */
        public static Parameter of(String name) {
            return new Parameter(name, Optional.empty());
        }

        @Override
        public String toString() {
            return name + value.map(text -> "=" + text).orElse("");
        }
    }

    public Extension {
        parameters = List.copyOf(parameters);
    }

    public static Extension of(String name, Parameter... parameters) {
        return new Extension(name, List.of(parameters));
    }

    /** As it travels: {@code permessage-deflate; server_max_window_bits=10}. */
    @Override
    public String toString() {
        return name + parameters.stream().map(parameter -> "; " + parameter).collect(Collectors.joining());
    }
}
