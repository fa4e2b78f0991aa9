package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.MalformedFieldException;

/** Quotation marks, where a parser by splitting might be thought to fail. */
class ExtensionOffersEdgesTest {
    @Test
    void backslashesAreTakenAwayAndBlanksMayStandAroundEveryMark() throws MalformedFieldException {
        assertEquals(
                List.of(
                        Extension.of("a", Parameter.of("p", "xy"), Parameter.of("q"), Parameter.of("r", "z")),
                        Extension.of("b")),
                new ExtensionOffers().parse(List.of(", a ;\tp = \"\\x\\y\" ; q;r=z ,,", "b\t")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a; p=\" x\"",
                "a; p=\"x \"",
                "a; p=\"x,y\"",
                "a; p=\"x;y\"",
                "a; p=\"x=y\"",
                "a; p=\"x\\\\\"",
                "a; p=\"x\\\"",
                "a; p=\"x\\\"\"",
                "a; p=\"",
                "a; p=\"\\\"",
                "a; \"p=1\"",
                "a; p=\"x\"y",
                "a; p=x\"y\"",
                "a; p=1=2",
                "a;",
                "; p",
                "a\u00a0",
                "a; p=\u00fc",
            })
    void whatSaysNoTokenIsMalformed(String line) {
        assertThrows(MalformedFieldException.class, () -> new ExtensionOffers().parse(List.of(line)));
    }

    @Test
    void aVeryLongValueIsReadLikeAnyOther() throws MalformedFieldException {
        String value = "x".repeat(100_000);
        assertEquals(
                List.of(Extension.of("a", Parameter.of("p", value))),
                new ExtensionOffers().parse(List.of("a; p=\"" + value + "\"")));
    }
}
