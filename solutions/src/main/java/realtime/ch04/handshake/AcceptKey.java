package realtime.ch04.handshake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import realtime.websocket.AcceptFunction;

// tag::accept[]
/** Exercise 04.1: compute the accept value of a key, by the rules of {@link AcceptFunction}. */
public final class AcceptKey implements AcceptFunction {
    // tag::solution[]
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    // end::solution[]
    @Override
    public String accept(String key) {
        // tag::solution[]
        // WS-HSR-004, RFC 6455 section 4.2.2: the key is hashed as the text that was sent, one octet a character
        byte[] text = (key + GUID).getBytes(StandardCharsets.ISO_8859_1);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text);
            return Base64.getEncoder().encodeToString(hash); // WS-HSR-003, RFC 6455 section 4.2.2, step 5.4
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
        // end::solution[]
    }
}
// end::accept[]
