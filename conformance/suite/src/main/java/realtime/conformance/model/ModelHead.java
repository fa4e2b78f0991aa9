package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.message.Head;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.2, correct: looks for the end in all that has come, then reads the whole with regular expressions. */
public final class ModelHead implements HeadReader {
    private static final String BLANKS = "[ \\t]";
    private static final Pattern FRONT = Pattern.compile("^(\\r\\n)*");
    private static final Pattern LONE = Pattern.compile("\\r(?!\\n)(?=.)|(?<!\\r)\\n", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\\t\\x20-\\x7E\\x80-\\xFF]*)");

    private final int limit;
    private Bytes come = Bytes.EMPTY;

    public ModelHead(int limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Read> read(Bytes chunk) throws MalformedHeadException {
        come = come.plus(chunk);
        String text = come.latin1();
        Matcher front = FRONT.matcher(text);
        int begin = front.find() ? front.end() : 0;
        int end = text.indexOf("\r\n\r\n", begin);
        String head = end < 0 ? text : text.substring(0, end + 4);
        if (end < 0 ? text.length() >= limit : end + 4 > limit) {
            throw new MalformedHeadException(limit, "the head does not end within " + limit + " octets");
        }
        Matcher lone = LONE.matcher(head);
        if (lone.find()) {
            throw new MalformedHeadException(lone.start(), "a line end that is not CR LF");
        }
        return end < 0 ? Optional.empty() : Optional.of(new Read(head(text.substring(begin, end)), come.from(end + 4)));
    }

    private static Head head(String text) throws MalformedHeadException {
        List<String> lines = List.of(text.split("\r\n", -1));
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 1; i < lines.size(); ) {
            String line = lines.get(i++);
            while (i < lines.size() && lines.get(i).matches(BLANKS + ".*")) {
                line = line.replaceAll(BLANKS + "+$", "") + ' ' + trim(lines.get(i++));
            }
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new MalformedHeadException(0, "no field line: " + line);
            }
            fields.add(new HeaderField(field.group(1), trim(field.group(2))));
        }
        return new Head(lines.getFirst(), HeaderFields.of(fields));
    }

    private static String trim(String text) {
        return text.replaceAll("^" + BLANKS + "+|" + BLANKS + "+$", "");
    }
}
