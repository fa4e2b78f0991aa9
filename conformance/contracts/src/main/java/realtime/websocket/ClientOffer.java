package realtime.websocket;

import java.util.List;
import realtime.http.HeaderField;

/**
 * What a client asks for beside the connection itself.
 *
 * @param subprotocols names in the order of preference; may be empty
 * @param extensions may be empty
 * @param extraFields such as {@code Origin}, {@code Cookie} or {@code Authorization}; may be empty
 */
public record ClientOffer(List<String> subprotocols, List<Extension> extensions, List<HeaderField> extraFields) {
    /** Asks for nothing. */
    public static final ClientOffer NOTHING = new ClientOffer(List.of(), List.of(), List.of());

    public ClientOffer {
        subprotocols = List.copyOf(subprotocols);
        extensions = List.copyOf(extensions);
        extraFields = List.copyOf(extraFields);
    }

    public static ClientOffer subprotocols(String... names) {
        return new ClientOffer(List.of(names), List.of(), List.of());
    }

    public ClientOffer with(Extension... more) {
        return new ClientOffer(subprotocols, List.of(more), extraFields);
    }

    public ClientOffer with(HeaderField... more) {
        return new ClientOffer(subprotocols, extensions, List.of(more));
    }
}
