package realtime.zoo.compression;

import static realtime.zoo.Servers.legal;
import static realtime.zoo.compression.Offers.has;
import static realtime.zoo.compression.Offers.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.conformance.model.CompressedEcho;
import realtime.conformance.model.DeflateWriter;
import realtime.conformance.model.ModelNegotiator;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator.Agreed;
import realtime.websocket.framing.DeflateParameters;
import realtime.wire.Bytes;
import realtime.zoo.Compressing;
import realtime.zoo.Member;

/** Servers that do unusual things with compression, all of them allowed. */
public final class LegalCompressors {
    private static final int ENOUGH = 100;
    private static final int LARGEST_BLOCK = 65_535;

    private LegalCompressors() {}

    public static List<Member> all() {
        return Stream.of(echoes(), agreements()).flatMap(List::stream).toList();
    }

    /** Those that are unusual behind their handshake. */
    public static List<Member> echoes() {
        return List.of(
                Echoes.legal(
                        "never-compresses",
                        "Understands compressed messages, and sends none.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                send(0x80 | opcode, whole);
                            }
                        }),
                Echoes.legal(
                        "compresses-long-ones",
                        "Compresses messages of a hundred octets and more.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                if (whole.size() < ENOUGH) {
                                    send(0x80 | opcode, whole);
                                } else {
                                    super.echo(opcode, whole);
                                }
                            }
                        }),
                Echoes.legal(
                        "stored-blocks-only",
                        "Sends compressed messages that are not any shorter.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes deflate(Bytes message) {
                                DeflateWriter writer = new DeflateWriter();
                                for (int from = 0; from < message.size(); from += LARGEST_BLOCK) {
                                    writer.stored(message.slice(from, Math.min(message.size(), from + LARGEST_BLOCK)));
                                }
                                return writer.payload();
                            }
                        }),
                Echoes.legal(
                        "last-blocks",
                        "Ends each message with a block that has BFINAL set.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes deflate(Bytes message) {
                                return new DeflateWriter()
                                        .lastFixed()
                                        .literals(message)
                                        .end()
                                        .payload();
                            }
                        }),
                Echoes.legal(
                        "compressed-in-fragments",
                        "Sends compressed messages in frames of five octets, and an empty one.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                Bytes payload = deflate(whole);
                                int size = Math.max(5, payload.size() / ENOUGH);
                                for (int from = 0; from < payload.size(); from += size) {
                                    int first = from == 0 ? 0x40 | opcode : 0;
                                    send(first, payload.slice(from, Math.min(payload.size(), from + size)));
                                }
                                send(0x80, Bytes.EMPTY);
                            }
                        }),
                Echoes.legal(
                        "forgets-without-being-asked",
                        "Keeps no window, and does not say so.",
                        (agreed, limit) -> new CompressedEcho(
                                new DeflateParameters(
                                        true, agreed.clientNoContext(), agreed.serverBits(), agreed.clientBits()),
                                limit)));
    }

    /** Those that are unusual in what they agree on. */
    private static List<Member> agreements() {
        return List.of(
                legal(
                        "declines-all",
                        "Knows the extension, and accepts no offer.",
                        Offers.negotiating(offers -> Optional.empty())),
                legal(
                        "client-must-forget",
                        "Demands that the client keeps no window.",
                        Offers.agreed(agreed -> has(agreed.extension(), "client_no_context_takeover")
                                ? agreed
                                : new Agreed(
                                        with(agreed.extension(), Parameter.of("client_no_context_takeover")),
                                        forgetful(
                                                agreed.parameters(),
                                                agreed.parameters().serverNoContext(),
                                                true)))),
                legal(
                        "volunteers-to-forget",
                        "Promises, without being asked, to keep no window.",
                        Offers.agreed(agreed -> has(agreed.extension(), "server_no_context_takeover")
                                ? agreed
                                : new Agreed(
                                        with(agreed.extension(), Parameter.of("server_no_context_takeover")),
                                        forgetful(
                                                agreed.parameters(),
                                                true,
                                                agreed.parameters().clientNoContext())))),
                legal(
                        "volunteers-a-window",
                        "Promises, without being asked, a window of 512 octets.",
                        Offers.agreed(agreed -> has(agreed.extension(), "server_max_window_bits")
                                ? agreed
                                : new Agreed(
                                        with(agreed.extension(), Parameter.of("server_max_window_bits", "9")),
                                        windowed(agreed.parameters())))),
                legal(
                        "names-the-clients-window",
                        "Limits the client's window where the client lets it.",
                        Offers.each((offer, agreed) -> has(offer, "client_max_window_bits")
                                        && agreed.parameters().clientBits() >= 9
                                ? new Agreed(
                                        with(agreed.extension(), Parameter.of("client_max_window_bits", "9")),
                                        agreed.parameters())
                                : agreed)),
                legal(
                        "no-small-windows",
                        "Declines every window of the server.",
                        Offers.negotiating(offers -> new ModelNegotiator()
                                .answer(offers.stream()
                                        .filter(offer -> !has(offer, "server_max_window_bits"))
                                        .toList()))),
                legal("bad-offers-refused", "Answers 400 to an offer that is no good one.", new Compressing() {
                    @Override
                    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                        List<Extension> offers = super.parse(lines);
                        for (Extension offer : offers) {
                            Optional<String> trouble = offer.name().equals("permessage-deflate")
                                    ? ModelNegotiator.trouble(offer, true)
                                    : Optional.empty();
                            if (trouble.isPresent()) {
                                throw new MalformedFieldException(trouble.get());
                            }
                        }
                        return offers;
                    }
                }));
    }

    private static DeflateParameters forgetful(DeflateParameters agreed, boolean server, boolean client) {
        return new DeflateParameters(server, client, agreed.serverBits(), agreed.clientBits());
    }

    private static DeflateParameters windowed(DeflateParameters agreed) {
        return new DeflateParameters(agreed.serverNoContext(), agreed.clientNoContext(), 9, agreed.clientBits());
    }
}
