package realtime.workbook.console;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.Map;

/** Writes characters outside ASCII by their nearest neighbours inside. */
final class Ascii extends FilterWriter {
    private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "--"),
            Map.entry('…', "..."),
            Map.entry('·', "-"),
            Map.entry('×', "x"),
            Map.entry('→', "->"),
            Map.entry('←', "<-"),
            Map.entry('↑', "^"),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('§', "section "),
            Map.entry('✓', "+"),
            Map.entry('✗', "x"),
            Map.entry('★', "*"));

    Ascii(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(ascii((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static String ascii(char c) {
        if (c < 0x80) {
            return String.valueOf(c);
        }
        if (c >= '─' && c <= '╿') { // box drawing: lines, then corners and crossings
            return c == '─' || c == '━' || c == '═' ? "-" : c == '│' || c == '┃' || c == '║' ? "|" : "+";
        }
        String neighbour = NEIGHBOURS.get(c);
        if (neighbour != null) {
            return neighbour;
        }
        String letters =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7f]", "");
        return letters.isEmpty() ? "?" : letters;
    }
}
