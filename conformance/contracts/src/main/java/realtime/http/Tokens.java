package realtime.http;

/** Tokens, the names of HTTP: method names, field names, protocol names (RFC 9110 section 5.6.2). */
public final class Tokens {
    private static final String OTHER_MARKS = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    /** Whether {@code text} is a token: at least one character, and only letters, digits and some marks of ASCII. */
    public static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(Tokens::isTokenCharacter);
    }

    /** Whether {@code c} may stand in a token. */
    public static boolean isTokenCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || OTHER_MARKS.indexOf(c) >= 0;
    }

    /**
     * {@code text} without the blanks and tabs at both ends: HTTP's optional whitespace (RFC 9110 section 5.6.3).
     *
     * <p>It is U+0020 and U+0009 alone. {@link String#strip} takes away more, such as a vertical tab or an em space, and
     * {@link String#trim} every control character.
     */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
