package realtime.conformance;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import realtime.conformance.driver.Call;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelReader;
import realtime.websocket.ClientOffer;
import realtime.wire.Bytes;

/** The suite's own client as a program: URL, subprotocols with commas between them, a certificate in PEM. */
final class ModelProgram {
    private ModelProgram() {}

    public static void main(String[] arguments) throws Exception {
        ClientOffer offer =
                arguments[1].isEmpty() ? ClientOffer.NOTHING : ClientOffer.subprotocols(arguments[1].split(",", -1));
        ClientHandshakeCore core = new ClientHandshakeCore(
                ModelClient.handshake(),
                ModelReader::new,
                new Random(),
                Call.to(arguments[0]).offering(offer));
        Bytes first = core.start();
        String host = core.target().host();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, core.target().port()), 5_000);
            Socket socket = core.target().secure() ? secure(plain, host, Path.of(arguments[2])) : plain;
            socket.getOutputStream().write(first.toArray());
            byte[] chunk = new byte[8_192];
            for (int count; !core.isClosed() && (count = socket.getInputStream().read(chunk)) >= 0; ) {
                socket.getOutputStream()
                        .write(core.receive(Bytes.of(chunk, 0, count)).toArray());
            }
        }
    }

    private static SSLSocket secure(Socket plain, String host, Path pem) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, plain.getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setServerNames(List.of(new SNIHostName(host)));
        socket.setSSLParameters(parameters);
        return socket;
    }
}
