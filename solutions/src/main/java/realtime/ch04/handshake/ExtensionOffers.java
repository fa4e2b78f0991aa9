package realtime.ch04.handshake;

import java.util.List;
import java.util.Set;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
// tag::solution[]
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import realtime.http.Tokens;
import realtime.websocket.Extension.Parameter;
// end::solution[]

// tag::extensions[]
/** Exercise 04.4: read an offer of extensions and answer it, by the rules of {@link ExtensionGrammar}. */
public final class ExtensionOffers implements ExtensionGrammar {
    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        // tag::solution[]
        // WS-EXT-004, RFC 6455 section 9.1: several lines are one list
        Reader reader = new Reader(String.join(",", lines));
        List<Extension> extensions = new ArrayList<>();
        do {
            if (reader.isAtToken()) { // else an empty member, or what end() will refuse
                extensions.add(reader.extension());
            }
        } while (reader.skip(','));
        reader.end();
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

    /** Walks over the field, from one word or mark to the next: it never rests on a blank. */
    private static final class Reader {
        private final String text;
        private int position;

        Reader(String text) {
            this.text = text;
            skipBlanks();
        }

        Extension extension() throws MalformedFieldException {
            String name = token();
            List<Parameter> parameters = new ArrayList<>();
            while (skip(';')) {
                parameters.add(parameter());
            }
            return new Extension(name, parameters);
        }

        private Parameter parameter() throws MalformedFieldException {
            String name = token();
            return skip('=') ? Parameter.of(name, isAt('"') ? quoted() : token()) : Parameter.of(name);
        }

        private String token() throws MalformedFieldException {
            int start = position;
            while (isAtToken()) {
                position++;
            }
            if (position == start) { // WS-EXT-003, RFC 6455 section 9.1
                throw malformed("a token is missing");
            }
            String token = text.substring(start, position);
            skipBlanks();
            return token;
        }

        private String quoted() throws MalformedFieldException {
            StringBuilder value = new StringBuilder();
            for (position++; !isAt('"'); position++) {
                position += isAt('\\') ? 1 : 0; // it stands for the character behind it
                if (position >= text.length()) { // WS-EXT-003, RFC 6455 section 9.1
                    throw malformed("a quoted string is not terminated");
                }
                value.append(text.charAt(position));
            }
            if (!Tokens.isToken(value.toString())) { // WS-EXT-006, RFC 6455 section 9.1
                throw malformed("the quoted value \"" + value + "\" is no token");
            }
            skip('"');
            return value.toString();
        }

        /** Goes over {@code mark} and the blanks behind it, if it is the next character. */
        boolean skip(char mark) {
            boolean found = isAt(mark);
            if (found) {
                position++;
                skipBlanks();
            }
            return found;
        }

        void end() throws MalformedFieldException {
            if (position < text.length()) { // WS-EXT-003, RFC 6455 section 9.1
                throw malformed("'" + text.charAt(position) + "' does not belong here");
            }
        }

        boolean isAtToken() {
            return position < text.length() && Tokens.isTokenCharacter(text.charAt(position));
        }

        private boolean isAt(char c) {
            return position < text.length() && text.charAt(position) == c;
        }

        private void skipBlanks() {
            while (isAt(' ') || isAt('\t')) {
                position++;
            }
        }

        private MalformedFieldException malformed(String what) {
            return new MalformedFieldException(what + ", at character " + position + " of: " + text);
        }
    }
    // end::solution[]
}
// end::extensions[]
