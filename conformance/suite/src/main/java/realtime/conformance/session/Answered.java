package realtime.conformance.session;

import java.util.List;
import java.util.Optional;
import realtime.websocket.Extension;
import realtime.websocket.framing.DeflateNegotiator;

/**
 * What a server did with an offer.
 *
 * @param status of its answer; 0 if it gave none
 * @param lines its extension fields
 * @param elements those of them that are this extension
 * @param behind what came of a message and a ping behind a 101
 * @param why there is no answer
 */
public record Answered(int status, List<String> lines, List<Extension> elements, Optional<Heard> behind, String why) {
    /** Whether it goes on without the extension. */
    public boolean declines() {
        return status == 101 && elements.isEmpty();
    }

    /** Whether it goes on with it. */
    public boolean accepts() {
        return status == 101 && !elements.isEmpty();
    }

    /** Whether it refuses the whole handshake, in HTTP's words. */
    public boolean refuses() {
        return status >= 400 && status <= 499;
    }

    /** The element that it accepts with. */
    public Extension element() {
        return elements.getFirst();
    }

    /** In the words of a departures file. */
    public String summary() {
        if (status != 101) {
            return status == 0 ? why : "HTTP " + status;
        }
        String what = lines.isEmpty() ? "without " + DeflateNegotiator.NAME : "with " + String.join(", ", lines);
        return "101 " + what
                + behind.filter(heard -> heard.end() != End.OPEN)
                        .map(heard -> ", then " + heard.summary())
                        .orElse("");
    }
}
