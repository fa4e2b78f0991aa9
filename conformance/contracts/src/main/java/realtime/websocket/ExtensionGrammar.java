package realtime.websocket;

import java.util.List;
import java.util.Set;

/** Exercise 04.4: read an offer of extensions, and answer it (RFC 6455 section 9.1). */
public interface ExtensionGrammar {
    /**
     * Reads the extension list.
     *
     * <p>The lines make one comma-separated list, in order. A member is a name and any number of parameters, each behind a
     * semicolon; a parameter is a name, or a name, {@code =} and a value. Names and values are tokens
     * ({@link realtime.http.Tokens#isToken}). A value may be written as a quoted string, in which a backslash stands for
     * the character behind it; what it says must again be a token, so it is never empty. Blanks and tabs
     * (U+0020 and U+0009) may stand around each comma, semicolon and equals sign, and no other whitespace: a vertical tab
     * or a no-break space fits nowhere. Empty members between commas are skipped; everything else that does not fit is
     * malformed.
     *
     * <p>Example: {@code pack; level=1; mode="x\y", trace} gives {@code pack} with the parameters {@code level=1} and
     * {@code mode=xy}, then {@code trace}. Malformed are {@code ;}, {@code a;;b}, {@code a b}, {@code a; =1},
     * {@code a; p="un terminated}, {@code a; p=""}, {@code a; p="x\"} (the backslash takes the last quotation mark for the
     * value, and no end is left) and {@code a; p="x\\"} (the value is {@code x\}, and a backslash is no token character).
     *
     * <p>Out of scope: whether a name or a parameter is known.
     *
     * @param lines the values of all {@code Sec-WebSocket-Extensions} lines, in order; empty if there is none
     * @throws MalformedFieldException if a line breaks the grammar; the sentence says what and where
     */
    List<Extension> parse(List<String> lines) throws MalformedFieldException;

    /**
     * Answers an offer: of the extensions that the server supports, the first offer of each, with its parameters, in the
     * order of the offer. What the server does not support is left out without a word.
     *
     * <p>Example: the offer {@code pack, trace; level=1, trace}, with {@code trace} supported, gives
     * {@code trace; level=1}.
     *
     * <p>Out of scope: the parameters. An extension of its own would check and change them, as chapter 05 does.
     *
     * @param offers what {@link #parse} read
     * @param supported the names of the extensions that the server speaks
     * @return never a name that was not offered; empty if there is nothing to agree on
     */
    List<Extension> answer(List<Extension> offers, Set<String> supported);
}
