package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.websocket.WebSocketUri;

/** Where {@link java.net.URI} and the standard part ways. */
class ReadUriEdgesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "ws://h                      | h                     | 80    | /",
                "ws://h:/                    | h                     | 80    | /",
                "ws://h:00080/               | h                     | 80    | /",
                "ws://h:65535?x=1            | h                     | 65535 | /?x=1",
                "ws://h/p?                   | h                     | 80    | /p",
                "ws://h/a%2Fb?q=%20&r=?      | h                     | 80    | /a%2Fb?q=%20&r=?",
                "ws://my_host:81/            | my_host               | 81    | /",
                "ws://1.2.3.4/               | 1.2.3.4               | 80    | /",
                "ws://4chan/                 | 4chan                 | 80    | /",
                "ws://[2001:db8::1]:81/      | [2001:db8::1]         | 81    | /",
                "ws://[::ffff:1.2.3.4]/      | [::ffff:1.2.3.4]      | 80    | /",
                "ws://b\u00fccher.example:81/\u00fc  | xn--bcher-kva.example | 81 | /%C3%BC",
                "ws://example.com./          | example.com.          | 80    | /",
                "ws://h/u\u0308              | h                     | 80    | /u%CC%88",
                "ws://h/\uD83D\uDE00?\u00e9  | h                     | 80    | /%F0%9F%98%80?%C3%A9",
                "ws://h/a\u00a0b             | h                     | 80    | /a%C2%A0b",
                "ws://h/;a=1//../b           | h                     | 80    | /;a=1//../b",
            })
    void isRead(String uri, String host, int port, String resourceName) {
        assertEquals(new WebSocketUri(false, host, port, resourceName), new ReadUri().parse(uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ws:",
                "ws:/h",
                "ws:h",
                "ws://",
                "ws:///p",
                "ws://:80/",
                "//h/",
                "/p",
                "h",
                "http://h/",
                "wsx://h/",
                "w\u017f://h/",
                "ws://h:0/",
                "ws://h:65536/",
                "ws://h:-1/",
                "ws://h:+1/",
                "ws://h:99999999999/",
                "ws://h:\u0668\u0660/",
                "ws://h:80:80/",
                "ws://[::1/",
                "ws://[zz]/",
                "ws://[::1]x/",
                "ws://[fe80::1%25eth0]/",
                "ws://u@h/",
                "ws://u:p@h/",
                "ws://@h/",
                "ws://u%40h%3A1@h/",
                "ws://h%40e/",
                "ws://a%2Fb/",
                "ws://a\uff0fb/",
                "ws://h/#",
                "ws://h/p#f",
                "ws://h/a b",
                "ws://h/%zz",
                "ws://h/%",
                "ws://h/a\\b",
                "ws://h/\n",
                " ws://h/",
                "ws://a..b/",
                "ws://h/\ud83d",
                "ws://h h/",
                "ws://h/\u0000",
            })
    void isRefusedWithASentence(String uri) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new ReadUri().parse(uri));
        assertFalse(refusal.getMessage().isBlank());
    }
}
