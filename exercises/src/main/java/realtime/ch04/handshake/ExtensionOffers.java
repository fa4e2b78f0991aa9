package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.List;
import java.util.Set;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

// tag::extensions[]
/** Exercise 04.4: read an offer of extensions and answer it, by the rules of {@link ExtensionGrammar}. */
public final class ExtensionOffers implements ExtensionGrammar {
    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        throw todo("04.4");
    }

    @Override
    public List<Extension> answer(List<Extension> offers, Set<String> supported) {
        throw todo("04.4");
    }
}
// end::extensions[]
