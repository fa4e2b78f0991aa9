package realtime.workbook.watch;

/** Keys that are no characters, or none that is seen. */
final class Keys {
    static final int BACKSPACE = 8;
    static final int ENTER = 10;
    /** Ctrl-Z. */
    static final int SUSPEND = 26;

    static final int ESCAPE = 27;
    static final int DELETE = 127;
    static final int UP = 0x110000;
    static final int DOWN = 0x110001;
    static final int PAGE_UP = 0x110002;
    static final int PAGE_DOWN = 0x110003;
    /** Ctrl-C, Ctrl-D, or nobody there any more. */
    static final int END = 0x110004;

    private Keys() {}
}
