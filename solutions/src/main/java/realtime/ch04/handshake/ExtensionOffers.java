package realtime.ch04.handshake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import realtime.http.Tokens;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

// tag::extensions[]
/** Exercise 04.4: read an offer of extensions and answer it, by the rules of {@link ExtensionGrammar}. */
public final class ExtensionOffers implements ExtensionGrammar {
    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        // tag::solution[]
        List<Extension> extensions = new ArrayList<>();
        // Every comma and every semicolon separates: not even inside quotes may a token hold one.
        for (String member : String.join(",", lines).split(",")) { // WS-EXT-004, RFC 6455 section 9.1
            if (Tokens.trim(member).isEmpty()) {
                continue;
            }
            String[] parts = member.split(";", -1);
            List<Parameter> parameters = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                parameters.add(parameter(parts[i]));
            }
            extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
        }
        return extensions;
        // end::solution[]
    }

    @Override
    public List<Extension> answer(List<Extension> offers, Set<String> supported) {
        // tag::solution[]
        Map<String, Extension> answer = new LinkedHashMap<>();
        for (Extension offer : offers) {
            if (supported.contains(offer.name())) { // WS-EXT-001 and -002, RFC 6455 sections 4.2.2 step 4 and 9
                answer.putIfAbsent(offer.name(), offer);
            }
        }
        return List.copyOf(answer.values());
        // end::solution[]
    }
    // tag::solution[]

    private static Parameter parameter(String text) throws MalformedFieldException {
        String[] pair = text.split("=", 2);
        String name = token(Tokens.trim(pair[0]));
        return pair.length == 1 ? Parameter.of(name) : Parameter.of(name, token(unquote(Tokens.trim(pair[1]))));
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    /** WS-EXT-003 and -006, RFC 6455 section 9.1: names and values are tokens, after unquoting too. */
    private static String token(String text) throws MalformedFieldException {
        if (!Tokens.isToken(text)) {
            throw new MalformedFieldException("a token is expected, not \"" + text + "\"");
        }
        return text;
    }
    // end::solution[]
}
// end::extensions[]
