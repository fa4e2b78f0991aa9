package realtime.book.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the theme. */
public final class Theme {

    /** Copied beside the pages as they are. */
    public static final List<String> FILES = List.of(
            "tokens.css",
            "book.css",
            "code.css",
            "parts.css",
            "drawing.css",
            "frames.css",
            "live.css",
            "print.css",
            "theme.js",
            "book.js",
            "live.js",
            "search.js",
            "handshake-inspector.js",
            "inspector-page.js",
            "frame-codec.js",
            "frame-inflate.js",
            "frame-rules.js",
            "frame-drawing.js",
            "frame-inspector.js",
            "own-frames.js",
            "onopen.js");

    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+):\\s*light-dark\\(\\s*(#[0-9a-fA-F]{6})\\s*,\\s*(#[0-9a-fA-F]{6})\\s*\\)");
    private static final Pattern FONT = Pattern.compile("--([\\w-]+):\\s*([^;()]+);");

    private Theme() {}

    /** A colour in both schemes, as {@code #rrggbb}. */
    public record Colour(String light, String dark) {}

    public static String text(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the theme has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + name, e);
        }
    }

    /** Every colour of the book by its custom property's name. */
    public static Map<String, Colour> colours() {
        Map<String, Colour> colours = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(text("tokens.css"));
        while (matcher.find()) {
            colours.put(matcher.group(1), new Colour(matcher.group(2), matcher.group(3)));
        }
        return colours;
    }

    /** The styles of drawings with the light colours written in, for media without custom properties. */
    public static String drawingStyles() {
        String css = text("drawing.css").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)@media.*", "");
        for (Map.Entry<String, Colour> colour : colours().entrySet()) {
            css = css.replace(
                    "var(--" + colour.getKey() + ")", colour.getValue().light());
        }
        Matcher font = FONT.matcher(text("tokens.css"));
        while (font.find()) {
            css = css.replace("var(--" + font.group(1) + ")", paperFont(font.group(1)));
        }
        return css.replace("svg.drawing ", "").replaceAll("\\s+", " ").strip();
    }

    private static String paperFont(String name) {
        return name.equals("mono") ? "M+ 1mn, monospace" : "Noto Serif, sans-serif";
    }
}
