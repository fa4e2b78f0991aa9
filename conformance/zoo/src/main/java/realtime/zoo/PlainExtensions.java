package realtime.zoo;

import java.util.List;
import java.util.Set;
import realtime.conformance.model.ModelExtensions;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

/** Agrees on permessage-deflate without parameters. */
class PlainExtensions implements ExtensionGrammar {
    private final ExtensionGrammar model = new ModelExtensions();

    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        return model.parse(lines);
    }

    @Override
    public List<Extension> answer(List<Extension> offers, Set<String> supported) {
        return model.answer(offers, supported).stream()
                .map(agreed -> Extension.of(agreed.name()))
                .toList();
    }
}
