package realtime.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import realtime.conformance.Verdict;
import realtime.conformance.driver.Patience;
import realtime.conformance.http.HttpPeer;
import realtime.conformance.http.HttpServerConformance;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.wire.Bytes;

/** Jetty as a server of HTTP/1.1, over TCP. */
class JettyHttpTest {
    private static final JettyServer JETTY = JettyServer.start();

    /** What Jetty 12.1.12 is known to do against the standard: it reads on behind such a request. One that ends is no longer listed. */
    private static final Map<String, String> DEPARTURES = Map.of(
            "HttpServerConformance.aCodingThatNobodyKnowsIsRefused", "HTTP-LEN-004",
            "HttpServerConformance.http10WithChunksIsTheEnd", "HTTP-LEN-012");

    static class OverTcp implements HttpServerConformance {
        @Override
        public HttpPeer peer() {
            return new Tcp();
        }
    }

    private record Tcp() implements HttpPeer {
        @Override
        public String path() {
            return "/page";
        }

        @Override
        public Bytes ask(Bytes octets) throws IOException {
            ByteArrayOutputStream come = new ByteArrayOutputStream();
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), JETTY.uri().getPort())) {
                socket.setSoTimeout((int) Patience.answer().toMillis());
                socket.getOutputStream().write(octets.toArray());
                InputStream in = socket.getInputStream();
                byte[] buffer = new byte[8_192];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    come.write(buffer, 0, count);
                }
            } catch (IOException e) {
                if (come.size() == 0) { // else: a reset behind a refusal, which may leave octets of ours unread
                    throw e;
                }
            }
            return Bytes.of(come.toByteArray());
        }
    }

    @AfterAll
    static void stop() {
        JETTY.close();
    }

    @Test
    void jettyServesAndRefusesAsTheStandardAsksButForWhatIsListed() {
        List<Result> results = SuiteRun.of(Settings.DEFAULT.withSeed("101").withoutWitness(), OverTcp.class);
        assertFalse(results.isEmpty());
        assertAll(results.stream().map(one -> () -> assertEquals(expected(one), said(one), one.message())));
    }

    private static String expected(Result one) {
        String departure = DEPARTURES.get(one.property());
        return one.property() + (departure == null ? " PASS" : " FAIL " + departure);
    }

    private static String said(Result one) {
        return one.property() + " " + one.verdict()
                + (one.verdict() == Verdict.FAIL ? " " + one.requirements().getFirst() : "");
    }
}
