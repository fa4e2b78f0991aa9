package realtime.zoo;

import static realtime.zoo.Servers.legal;

import java.util.List;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;

/** Servers whose octets come in unusual portions and orders. */
final class LegalStreams {
    private LegalStreams() {}

    private static final Bytes GREETING = Bytes.hex("81 05").plus(Bytes.latin1("hello"));

    static List<Member> all() {
        return List.of(
                legal("greeting-behind-101", "Sends a message in the same segment as the 101.", new Greeter()),
                legal(
                        "single-octets",
                        "Sends every octet in a segment of its own.",
                        Mould.FEATURES,
                        new Mould(),
                        Cuts.EVERY_OCTET),
                legal(
                        "head-and-frames-apart",
                        "Sends its answer in segments of seven octets.",
                        Mould.FEATURES,
                        new Greeter(),
                        new Cuts(7, List.of())),
                legal(
                        "pong-before-echo",
                        "Answers the ping before the message.",
                        Mould.behind(() -> new Wrapped(new ModelEcho(), LegalStreams::swapped))),
                legal(
                        "unasked-pong",
                        "Begins with a pong that nobody asked for, and a ping.",
                        Mould.around(core -> new Wrapped(
                                core,
                                out -> out.latin1().startsWith("HTTP/1.1 101")
                                        ? out.plus(Bytes.hex("8A 00 89 01 2A"))
                                        : out))),
                legal(
                        "echo-in-fragments",
                        "Echoes in two fragments, with the pong between them.",
                        Mould.behind(() -> new Wrapped(new ModelEcho(), LegalStreams::fragmented))),
                legal(
                        "early-hints",
                        "Sends 103 before the 101.",
                        Mould.around(core -> new Wrapped(
                                core,
                                new FirstHead(text -> text.startsWith("HTTP/1.1 101")
                                        ? "HTTP/1.1 103 Early Hints\r\nLink: </echo>\r\n\r\n" + text
                                        : text)))));
    }

    /** Echo and pong of the sentinel in the other order: both are ten octets long. */
    private static Bytes swapped(Bytes out) {
        return isSentinel(out) ? out.from(10).plus(out.slice(0, 10)) : out;
    }

    /** A message of eight octets and a pong of as many. */
    private static boolean isSentinel(Bytes out) {
        return out.size() == 20
                && out.startsWith(Bytes.hex("81 08"))
                && out.slice(10, 12).equals(Bytes.hex("8A 08"));
    }

    private static Bytes fragmented(Bytes out) {
        if (!isSentinel(out)) {
            return out;
        }
        Bytes first = Bytes.hex("01 04").plus(out.slice(2, 6));
        return first.plus(out.from(10)).plus(Bytes.hex("80 04")).plus(out.slice(6, 10));
    }

    /** Puts a message behind the 101. */
    private static final class Greeter extends Mould {
        @Override
        ServerCore connect() {
            return new Wrapped(
                    super.connect(), out -> out.latin1().startsWith("HTTP/1.1 101") ? out.plus(GREETING) : out);
        }
    }
}
