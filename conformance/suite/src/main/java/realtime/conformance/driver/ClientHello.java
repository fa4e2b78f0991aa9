package realtime.conformance.driver;

import java.nio.charset.StandardCharsets;
import realtime.wire.Bytes;

/** The first record of a TLS connection (RFC 8446 section 4.1.2), as far as the server's name (RFC 6066 section 3). */
final class ClientHello {
    static final int HANDSHAKE = 0x16;
    static final int RECORD_HEADER = 5;

    private static final int VERSION_AND_RANDOM = 4 + 2 + 32;

    private final Bytes record;
    private int at = RECORD_HEADER + VERSION_AND_RANDOM;

    private ClientHello(Bytes record) {
        this.record = record;
    }

    /** The octets of the record whose header is given. */
    static int size(Bytes header) {
        return RECORD_HEADER + (header.at(3) << 8 | header.at(4));
    }

    /** The name that the client asks for, or empty. */
    static String serverName(Bytes record) {
        try {
            return new ClientHello(record).name();
        } catch (IndexOutOfBoundsException e) {
            return "";
        }
    }

    private String name() {
        at += 1 + record.at(at); // session id
        at += 2 + number(at); // cipher suites
        at += 1 + record.at(at); // compression methods
        int end = at + 2 + number(at);
        at += 2;
        while (at + 4 <= end) {
            int type = number(at);
            int length = number(at + 2);
            if (type == 0) { // a list of names; the first is a host name: its type, its length, itself
                int size = number(at + 7);
                return new String(record.slice(at + 9, at + 9 + size).toArray(), StandardCharsets.US_ASCII);
            }
            at += 4 + length;
        }
        return "";
    }

    private int number(int index) {
        return record.at(index) << 8 | record.at(index + 1);
    }
}
