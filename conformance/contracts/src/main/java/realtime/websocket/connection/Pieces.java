package realtime.websocket.connection;

import java.util.function.Function;
import java.util.function.LongFunction;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.MessageAssembler;

/**
 * What an endpoint is put together from. One serves all connections.
 *
 * @param decoders 05.6, a fresh one for each connection
 * @param assemblers 05.8, a fresh one for each connection; given the limit
 * @param headers 05.3
 * @param masking 05.4
 * @param pings 06.1
 * @param codec 06.2
 * @param closing 06.3
 * @param table 06.4
 */
public record Pieces(
        Function<FrameDecoder.Rules, FrameDecoder> decoders,
        LongFunction<MessageAssembler> assemblers,
        HeaderWriter headers,
        Masking masking,
        PingPong pings,
        CloseCodec codec,
        ClosingHandshake closing,
        StateTable table) {
    /** For what the peer sends on a connection with these terms. */
    public FrameDecoder decoder(Terms terms) {
        FrameDecoder.Rules rules =
                new FrameDecoder.Rules(terms.role().peer(), terms.compression().isPresent(), terms.limit());
        return decoders.apply(rules);
    }

    /** For the frames of the peer; it inflates what is compressed. */
    public MessageAssembler assembler(Terms terms) {
        MessageAssembler plain = assemblers.apply(terms.limit());
        return terms.compression()
                .map(compression -> compression.inflating(plain))
                .orElse(plain);
    }

    /** For what this end sends. */
    public FrameWriter writer(Terms terms) {
        return new FrameWriter(headers, masking, terms.role(), terms.random());
    }
}
