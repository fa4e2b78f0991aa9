package realtime.conformance.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for {@code localhost} (and {@code ws.example}, behind a proxy), signed by itself and made for this run; there are two, one trusted and one not. */
public final class LocalCertificate {
    private static final char[] PASSWORD = "only for this run".toCharArray();
    private static final String NAME = "localhost";
    private static final int KEY_BITS = 256;

    /** Made when it is first asked for. */
    private static final class Trusted {
        static final LocalCertificate CERTIFICATE = make();
    }

    /** Made when it is first asked for. */
    private static final class Untrusted {
        static final LocalCertificate CERTIFICATE = make();
    }

    private final KeyStore store;
    private final Path pem;

    private LocalCertificate(KeyStore store, Path pem) {
        this.store = store;
        this.pem = pem;
    }

    /** The one that clients are told to trust. */
    public static LocalCertificate trusted() {
        return Trusted.CERTIFICATE;
    }

    /** The one of a stranger. */
    public static LocalCertificate untrusted() {
        return Untrusted.CERTIFICATE;
    }

    /** For the side that has the key: it presents this certificate. */
    public SSLContext server() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    /** For a client: it trusts this certificate and no other. */
    public SSLContext client() {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry(NAME, store.getCertificate(NAME));
            TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    /** A file that holds the certificate in PEM; it goes when this process ends. */
    public Path pem() {
        return pem;
    }

    private static LocalCertificate make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(KEY_BITS);
            KeyPair keys = generator.generateKeyPair();
            Certificate certificate = SelfSigned.certificate(keys);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(NAME, keys.getPrivate(), PASSWORD, new Certificate[] {certificate});
            String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            Path pem = Files.createTempFile("localhost", ".pem");
            Files.writeString(pem, "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
            pem.toFile().deleteOnExit();
            return new LocalCertificate(store, pem);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no certificate could be made: " + e.getMessage(), e);
        }
    }
}
