package realtime.conformance.session;

/**
 * How much of a peer has been heard.
 *
 * @param frames how many
 * @param messages how many
 */
record Mark(int frames, int messages) {
    /** Nothing yet. */
    static final Mark START = new Mark(0, 0);
}
