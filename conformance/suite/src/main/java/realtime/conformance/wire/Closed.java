package realtime.conformance.wire;

import java.util.function.Predicate;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;

/** What may come of a Close frame (RFC 6455 sections 5.5.1, 7.1 and 7.4). */
final class Closed {
    static final int NO_CODE = 1005;
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int PROTOCOL_ERROR = 1002;

    private Closed() {}

    /**
     * The closing handshake: the same code comes back and TCP ends with a FIN. Behind another answer to a legal Close stands
     * dispute D-10: 1000, or no code, is tolerated.
     *
     * @param code that of the Close that was sent; 1005 if it had none
     */
    static Expected properly(int code) {
        return Expected.of(words(code) + ", then FIN", says(code).and(heard -> heard.end() == End.FIN))
                .orLenient(words(code) + ", then a reset", says(code).and(Closed::isOver))
                .orLenient(words(NORMAL), says(NORMAL).and(Closed::isOver))
                .orLenient(words(NO_CODE), says(NO_CODE).and(Closed::isOver));
    }

    /** The Close that was sent is wrong, and that is said: one of {@code codes} first; the end of TCP alone, and another code that complains, are tolerated. */
    static Expected refused(Integer... codes) {
        Predicate<Heard> over = heard -> isOver(heard) && !heard.answered();
        Expected expected = Expected.of(words(codes[0]) + ", then the end of TCP", over.and(says(codes[0])));
        for (int i = 1; i < codes.length; i++) {
            expected = expected.or(words(codes[i]), over.and(says(codes[i])));
        }
        return expected.orLenient(
                        "the end of TCP alone", over.and(heard -> heard.close().isEmpty()))
                .orLenient("another code that complains", over.and(heard -> complains(heard.closeCode())))
                .negative();
    }

    /** Dispute D-12: a code without a meaning is refused; taken for a good one, it is answered with itself. */
    static Expected refusedOrEchoed(int code) {
        return refused(PROTOCOL_ERROR).orLenient(words(code), says(code).and(Closed::isOver));
    }

    /** Dispute D-12: a code that was registered after the standard is answered like any other, or refused. */
    static Expected answeredOrRefused(int code) {
        return properly(code)
                .orLenient(words(PROTOCOL_ERROR), says(PROTOCOL_ERROR).and(Closed::isOver))
                .orLenient(
                        "the end of TCP alone",
                        heard -> isOver(heard) && heard.close().isEmpty())
                .negative();
    }

    static Predicate<Heard> says(int code) {
        return heard -> heard.closeCode() == code;
    }

    static boolean isOver(Heard heard) {
        return heard.end().isClosed();
    }

    /** A legal code that does not say that all is well. */
    private static boolean complains(int code) {
        return Expected.isLegal(code) && code != NORMAL && code != GOING_AWAY && code != NO_CODE;
    }

    private static String words(int code) {
        return code == NO_CODE ? "a Close without a code" : "Close " + code;
    }
}
