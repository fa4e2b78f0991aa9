package realtime.websocket.framing;

import realtime.wire.Bytes;

/** Exercise 05.7: is it UTF-8, and which octet is the first that cannot be (RFC 6455 section 8.1, RFC 3629). One serves one message. */
public interface Utf8Validator {
    /**
     * Takes the next octets of the text, which may begin and end within a character.
     *
     * <p>Well-formed sequences (RFC 3629 section 4): {@code 00–7F}; {@code C2–DF 80–BF}; {@code E0 A0–BF 80–BF}; {@code E1–EC}
     * and {@code EE–EF} with two of {@code 80–BF}; {@code ED 80–9F 80–BF}; {@code F0 90–BF} and two of {@code 80–BF};
     * {@code F1–F3} with three of {@code 80–BF}; {@code F4 80–8F} and two of {@code 80–BF}. All else is invalid: overlong forms,
     * surrogates, and everything above U+10FFFF.
     *
     * <p>Example: {@code ce ba ed} gives -1, for {@code ed 80} could follow; then {@code a0 80} gives 0, for no character has
     * {@code ed a0}.
     *
     * <p>It is not called again once it has returned anything but -1.
     *
     * @return the index in {@code chunk} of the first octet with which no valid text can go on, or -1 if there is none
     */
    int feed(Bytes chunk);

    /** Whether the text may end here: no character is begun and not ended. */
    boolean isComplete();
}
