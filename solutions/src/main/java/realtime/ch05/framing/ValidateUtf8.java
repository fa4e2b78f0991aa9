package realtime.ch05.framing;

import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

// tag::utf8[]
/** Exercise 05.7: find the first octet that cannot be UTF-8, by the rules of {@link Utf8Validator}. */
public final class ValidateUtf8 implements Utf8Validator {
    // tag::solution[]
    private int missing; // octets that the character in progress still needs
    private int least; // the range that the next of them must be in
    private int most;

    // end::solution[]
    @Override
    public int feed(Bytes chunk) {
        // tag::solution[]
        for (int i = 0; i < chunk.size(); i++) {
            int octet = chunk.at(i);
            if (missing > 0) {
                if (octet < least || octet > most) { // WS-TXT-004, RFC 6455 section 8.1
                    return i;
                }
                missing--;
                least = 0x80;
                most = 0xBF;
            } else if (octet >= 0x80) {
                if (octet < 0xC2 || octet > 0xF4) { // WS-TXT-007 and -009, RFC 3629 section 4
                    return i;
                }
                missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
                least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80; // WS-TXT-007: no longer than needed
                most = octet == 0xED
                        ? 0x9F
                        : octet == 0xF4 ? 0x8F : 0xBF; // WS-TXT-008 and -009: no surrogates, no more
            }
        }
        return -1;
        // end::solution[]
    }

    @Override
    public boolean isComplete() {
        // tag::solution[]
        return missing == 0; // WS-TXT-006, RFC 6455 section 8.1
        // end::solution[]
    }
}
// end::utf8[]
