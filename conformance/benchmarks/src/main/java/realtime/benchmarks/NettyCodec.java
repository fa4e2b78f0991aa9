package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;

/** Netty's decoder and encoder, called directly: what its channel adds is not measured. */
final class NettyCodec implements AutoCloseable {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final ChannelHandlerContext context;
    private final Decoder decoder = new Decoder();
    private final Encoder server = new Encoder(false);
    private final Encoder client = new Encoder(true);

    NettyCodec() {
        channel.pipeline().addLast(decoder);
        context = channel.pipeline().context(decoder);
    }

    /** The frames of a client; each must be released. The array is changed: Netty unmasks in place. */
    List<Object> decode(byte[] octets) throws Exception {
        return decoder.decode(context, Unpooled.wrappedBuffer(octets));
    }

    /** One buffer or two, ready for a gathering write; each must be released. The frame is released. */
    List<Object> encode(WebSocketFrame frame, boolean masked) throws Exception {
        List<Object> out = new ArrayList<>(2);
        (masked ? client : server).encode(context, frame, out);
        frame.release();
        return out;
    }

    @Override
    public void close() {
        channel.finishAndReleaseAll();
    }

    private static final class Decoder extends WebSocket13FrameDecoder {
        Decoder() {
            super(WebSocketDecoderConfig.newBuilder()
                    .maxFramePayloadLength(1 << 20)
                    .build());
        }

        List<Object> decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
            List<Object> frames = new ArrayList<>(4);
            while (in.isReadable()) {
                decode(context, in, frames);
            }
            in.release();
            return frames;
        }
    }

    private static final class Encoder extends WebSocket13FrameEncoder {
        Encoder(boolean masks) {
            super(masks ? () -> Samples.KEY : null);
        }

        @Override
        protected void encode(ChannelHandlerContext context, WebSocketFrame frame, List<Object> out) throws Exception {
            super.encode(context, frame, out);
        }
    }
}
