package realtime.conformance.driver;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import realtime.wire.Bytes;

/**
 * Writes a certificate for {@code localhost}, {@code ws.example} and 127.0.0.1 that is signed with its own key (RFC 5280 section 4.1). The JDK
 * makes certificates only through keytool, a process that takes a second or two; these few fields of DER take none.
 */
final class SelfSigned {
    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int OCTETS = 0x04;
    private static final int UTF8 = 0x0C;
    private static final int UTC_TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final Bytes ECDSA_WITH_SHA256 = der(SEQUENCE, Bytes.hex("06 08 2A 86 48 CE 3D 04 03 02"));
    private static final Bytes COMMON_NAME = Bytes.hex("06 03 55 04 03");
    private static final Bytes SUBJECT_ALTERNATIVE_NAME = Bytes.hex("06 03 55 1D 11");
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;
    private static final int DAYS = 30;

    private SelfSigned() {}

    /** A certificate for the public half of {@code keys}, which must be of an elliptic curve; valid for a month. */
    static X509Certificate certificate(KeyPair keys) throws GeneralSecurityException {
        Bytes body = body(Bytes.of(keys.getPublic().getEncoded()));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(body.toArray());
        Bytes signed = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(BITS, Bytes.hex("00"), Bytes.of(signature.sign())));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed.toArray()));
    }

    private static Bytes body(Bytes publicKey) {
        Instant now = Instant.now();
        Bytes name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8, Bytes.latin1("localhost")))));
        Bytes names = der(
                SEQUENCE,
                der(DNS_NAME, Bytes.latin1("localhost")),
                der(DNS_NAME, Bytes.latin1("ws.example")),
                der(IP_ADDRESS, Bytes.hex("7F 00 00 01")));
        Bytes extensions = der(SEQUENCE, der(SEQUENCE, SUBJECT_ALTERNATIVE_NAME, der(OCTETS, names)));
        return der(
                SEQUENCE,
                der(0xA0, der(INTEGER, Bytes.hex("02"))), // version 3
                der(INTEGER, Bytes.hex("01").plus(Bytes.of((byte) now.getNano(), (byte) (now.getNano() >> 8)))),
                ECDSA_WITH_SHA256,
                name,
                der(SEQUENCE, time(now.minus(1, ChronoUnit.DAYS)), time(now.plus(DAYS, ChronoUnit.DAYS))),
                name,
                publicKey,
                der(0xA3, extensions));
    }

    private static Bytes time(Instant instant) {
        String text = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(instant);
        return der(UTC_TIME, Bytes.latin1(text));
    }

    /** Tag, length, value. */
    private static Bytes der(int tag, Bytes... parts) {
        Bytes value = Bytes.join(List.of(parts));
        int size = value.size();
        Bytes length = size < 0x80
                ? Bytes.of((byte) size)
                : size < 0x100
                        ? Bytes.of((byte) 0x81, (byte) size)
                        : Bytes.of((byte) 0x82, (byte) (size >> 8), (byte) size);
        return Bytes.of((byte) tag).plus(length).plus(value);
    }
}
