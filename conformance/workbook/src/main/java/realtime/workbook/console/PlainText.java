package realtime.workbook.console;

/** AsciiDoc as a person reads it on a terminal: macros resolved, code in backticks left as it is. */
public final class PlainText {
    private PlainText() {}

    public static String of(String asciiDoc) {
        return asciiDoc.replaceAll("`\\+(.+?)\\+`", "`$1`")
                .replaceAll("\\breq:([A-Z0-9-]+)\\[[^]]*]", "$1")
                .replaceAll("\\b(?:link|xref):([^\\[\\s]+)\\[([^]]+)]", "$2 ($1)")
                .replaceAll("\\b(https?://[^\\[\\s]+)\\[([^]]+)]", "$2 ($1)")
                .replaceAll("<<[^,>]+,\\s*([^>]+)>>", "$1")
                .replaceAll("<<([^>]+)>>", "$1")
                .replaceAll("(^|[\\s(])[*_]{1,2}(\\S(?:[^*_]*\\S)?)[*_]{1,2}(?=$|[\\s).,;:!?])", "$1$2")
                .replaceAll("\\\\(?=[\\[{<*_`])", "");
    }
}
