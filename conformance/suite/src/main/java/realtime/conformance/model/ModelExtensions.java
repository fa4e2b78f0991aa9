package realtime.conformance.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.http.Tokens;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

/** Exercise 04.4, correct: a scanner over one line at a time. */
public final class ModelExtensions implements ExtensionGrammar {
    @Override
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        List<Extension> all = new ArrayList<>();
        for (String line : lines) {
            all.addAll(new Scanner(line).list());
        }
        return all;
    }

    @Override
    public List<Extension> answer(List<Extension> offers, Set<String> supported) {
        Set<String> left = new HashSet<>(supported);
        return offers.stream().filter(offer -> left.remove(offer.name())).toList();
    }

    private static final class Scanner {
        private final String line;
        private int at;

        Scanner(String line) {
            this.line = line;
        }

        List<Extension> list() throws MalformedFieldException {
            List<Extension> extensions = new ArrayList<>();
            while (true) {
                blanks();
                if (!atEnd() && line.charAt(at) != ',') {
                    extensions.add(extension());
                }
                if (atEnd()) {
                    return extensions;
                }
                if (!skip(',')) {
                    throw malformed("a comma or a semicolon");
                }
            }
        }

        private Extension extension() throws MalformedFieldException {
            String name = token();
            List<Extension.Parameter> parameters = new ArrayList<>();
            while (skip(';')) {
                blanks();
                String parameter = token();
                parameters.add(new Extension.Parameter(parameter, skip('=') ? Optional.of(value()) : Optional.empty()));
            }
            return new Extension(name, parameters);
        }

        private String value() throws MalformedFieldException {
            blanks();
            if (atEnd() || line.charAt(at) != '"') {
                return token();
            }
            StringBuilder value = new StringBuilder();
            for (at++; !atEnd() && line.charAt(at) != '"'; at++) {
                if (line.charAt(at) == '\\') {
                    at++;
                }
                if (!atEnd()) {
                    value.append(line.charAt(at));
                }
            }
            if (atEnd()) {
                throw malformed("the end of the quoted string");
            }
            at++;
            if (!Tokens.isToken(value.toString())) { // WS-EXT-006, RFC 6455 section 9.1
                throw new MalformedFieldException("the value \"" + value + "\" is no token");
            }
            blanks();
            return value.toString();
        }

        private String token() throws MalformedFieldException {
            int from = at;
            while (!atEnd() && Tokens.isTokenCharacter(line.charAt(at))) {
                at++;
            }
            if (from == at) {
                throw malformed("a token");
            }
            String token = line.substring(from, at);
            blanks();
            return token;
        }

        private boolean skip(char c) {
            if (atEnd() || line.charAt(at) != c) {
                return false;
            }
            at++;
            return true;
        }

        private void blanks() {
            while (!atEnd() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
        }

        private boolean atEnd() {
            return at >= line.length();
        }

        private MalformedFieldException malformed(String expected) {
            return new MalformedFieldException(
                    "expected " + expected + " at character " + (at + 1) + " of \"" + line + "\"");
        }
    }
}
