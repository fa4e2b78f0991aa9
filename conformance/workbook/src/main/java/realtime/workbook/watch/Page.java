package realtime.workbook.watch;

/** What fills the middle of the screen. */
enum Page {
    VERDICT,
    HINTS,
    LIST,
    SOLUTION,
    HELP
}
