package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.http.message.HttpCore;
import realtime.wire.Bytes;

/** The pieces of the chapter at work in the given server. */
class ConversationTest {
    private static final String SCORE = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n2 : 1\n";
    private static final String ASKS = "GET /score HTTP/1.1\r\nHost: a\r\n\r\n";

    private final HttpCore core = new Conversation();

    private String says(String octets) {
        return core.receive(Bytes.latin1(octets)).latin1();
    }

    @Test
    void aRequestIsAnsweredWhateverTheCuts() {
        assertEquals("", says(ASKS.substring(0, 20)));
        assertEquals(SCORE, says(ASKS.substring(20)));
        assertFalse(core.isClosed());
    }

    @Test
    void requestsBehindEachOtherAreAnsweredInTheirOrder() {
        String echo = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nHello";
        String echoed = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n0\r\n\r\n";
        assertEquals(SCORE + echoed + SCORE, says(ASKS + echo + ASKS));
    }

    @Test
    void aBodyInChunksComesBack() {
        String head = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertEquals("", says(head + "2\r\nHe\r\n3"));
        String answer = says("\r\nllo\r\n0\r\nX-Sum: 7\r\n\r\n" + ASKS);
        assertTrue(answer.endsWith("5\r\nHello\r\n0\r\n\r\n" + SCORE), answer);
    }

    @Test
    void behindCloseNothingIsAnswered() {
        String closing = says("GET /score HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + ASKS);
        assertEquals("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n2 : 1\n", closing);
        assertTrue(core.isClosed());
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /score HTTP/1.1|Host : a||', 400",
        "'GET /score HTTP/1.1||', 400",
        "'GET /score HTTP/1.1|Host: a|Host: b||', 400",
        "'POST /echo HTTP/1.1|Host: a|Content-Length: 5|Transfer-Encoding: chunked||', 400",
        "'POST /echo HTTP/1.1|Host: a|Content-Length: 99999999||', 413",
        "'POST /echo HTTP/1.1|Host: a|Transfer-Encoding: foo, chunked||', 501",
        "'POST /echo HTTP/1.1|Host: a|Transfer-Encoding: chunked||0x5|', 400",
        "'/score|Host: a||', 400",
    })
    void whatCannotBeReadIsRefusedAndTheConnectionEnds(String request, int status) {
        String answer = says(request.replace("|", "\r\n"));
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(core.isClosed());
    }

    @Test
    void aHeadThatIsTooLongIsRefused() {
        String answer = says("GET /score HTTP/1.1\r\nX: " + "y".repeat(9_000));
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    @Test
    void http10EndsTheConnection() {
        assertEquals(
                "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n2 : 1\n",
                says("GET /score HTTP/1.0\r\n\r\n"));
        assertTrue(core.isClosed());
    }
}
