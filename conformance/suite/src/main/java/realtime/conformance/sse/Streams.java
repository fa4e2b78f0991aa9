package realtime.conformance.sse;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/** Event streams of all kinds, with every line end. */
final class Streams implements Ordered<Bytes> {
    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            " ",
            "data: a",
            "data:b",
            "data",
            "data:  two",
            "data: \u20ac",
            ": ping",
            ":",
            "event: score",
            "event",
            "id: 1",
            "id:2",
            "id",
            "id: a\0b",
            "retry: 100",
            "retry: soon",
            "other: x",
            "Data: x",
            "data: \ud83d\ude00 x");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

    @Override
    public List<Bytes> ordered() {
        return Stream.of(
                        "data: a\n\n",
                        "data: a\r\n\r\ndata: b\r\n\r\n",
                        "data: a\r\rdata: b\r\r",
                        "data: a\n\r\ndata: b\r\n\n",
                        "event: score\nid: 7\ndata: 2:1\n\ndata: \u20ac\n\n",
                        "\ufeffdata: a\n\n\ufeffdata: b\n\n",
                        ": ping\n\ndata\n\nid: 1\n\ndata: a\ndata: b\n\ndata: never\n")
                .map(Bytes::utf8)
                .toList();
    }

    @Override
    public Arbitrary<Bytes> get() {
        Arbitrary<String> line =
                Combinators.combine(Arbitraries.of(LINES), Arbitraries.of(ENDS)).as(String::concat);
        return line.list().ofMinSize(1).ofMaxSize(14).map(lines -> Bytes.utf8(String.join("", lines)));
    }
}
