package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.websocket.Extension;

/** Extension lists as they are written, with what they mean. */
public final class ExtensionTexts implements Ordered<ExtensionTexts.Text> {
    /**
     * @param lines the field lines
     * @param meaning what they say
     */
    public record Text(List<String> lines, List<Extension> meaning) {
        /** The sentence of the task that is about the most unusual thing in it. */
        String sentence() {
            String all = String.join("\n", lines);
            if (all.contains("\\")) {
                return "In a quoted string a backslash stands for the character behind it.";
            }
            if (all.contains("\"")) {
                return "A value may be written as a quoted string; the quotation marks are no part of it.";
            }
            if (lines.size() > 1) {
                return "The lines make one comma-separated list, in order.";
            }
            if (all.contains(",,") || all.endsWith(",")) {
                return "Empty members between commas are skipped.";
            }
            return all.matches("[^ \t]+([,;] [^ \t]+)*")
                    ? "A member is a name and any number of parameters, each behind a semicolon;"
                            + " a parameter is a name, or a name, = and a value."
                    : "Blanks and tabs may stand around each comma, semicolon and equals sign.";
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }

    @Override
    public List<Text> ordered() {
        Extension foo = Extension.of("foo", Extension.Parameter.of("a", "1"), Extension.Parameter.of("b", "xy"));
        return List.of(
                new Text(List.of("foo"), List.of(Extension.of("foo"))),
                new Text(List.of("foo; a"), List.of(Extension.of("foo", Extension.Parameter.of("a")))),
                new Text(List.of("foo; a=1; b=xy, bar"), List.of(foo, Extension.of("bar"))),
                new Text(List.of(" foo\t;\ta = 1 ;b=xy "), List.of(foo)),
                new Text(List.of("foo; a=\"1\"; b=\"xy\""), List.of(foo)),
                new Text(List.of("foo; a=1; b=\"x\\y\", bar"), List.of(foo, Extension.of("bar"))),
                new Text(List.of("foo", "bar"), List.of(Extension.of("foo"), Extension.of("bar"))),
                new Text(List.of("foo,, bar,"), List.of(Extension.of("foo"), Extension.of("bar"))));
    }

    @Override
    public Arbitrary<Text> get() {
        Arbitrary<Extension> extension =
                Combinators.combine(token(), parameter().list().ofMaxSize(3)).as(Extension::new);
        return Combinators.combine(
                        extension.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 255))
                .as(ExtensionTexts::write);
    }

    private static Arbitrary<String> token() {
        return Arbitraries.strings().withChars("abxyz019-._!~").ofMinLength(1).ofMaxLength(6);
    }

    private static Arbitrary<Extension.Parameter> parameter() {
        return Combinators.combine(token(), token().optional()).as(Extension.Parameter::new);
    }

    /** Eight bits of style: lines or commas, blanks, quotation marks, backslashes. */
    private static Text write(List<Extension> meaning, int style) {
        List<String> members = meaning.stream().map(one -> member(one, style)).toList();
        boolean apart = (style & 1) != 0;
        String comma = (style & 2) != 0 ? "," : (style & 4) != 0 ? " ,\t" : ", ";
        List<String> lines = apart ? new ArrayList<>(members) : List.of(String.join(comma, members));
        return new Text(lines, meaning);
    }

    private static String member(Extension extension, int style) {
        String semicolon = (style & 8) != 0 ? ";" : (style & 16) != 0 ? "\t; " : "; ";
        return extension.name()
                + extension.parameters().stream()
                        .map(parameter -> semicolon + parameter.name() + value(parameter.value(), style))
                        .collect(Collectors.joining());
    }

    private static String value(Optional<String> value, int style) {
        String equals = (style & 32) != 0 ? " = " : "=";
        return value.map(text -> equals + ((style & 64) == 0 ? text : "\"" + escaped(text, style) + "\""))
                .orElse("");
    }

    private static String escaped(String text, int style) {
        return (style & 128) == 0 ? text : "\\" + text;
    }
}
