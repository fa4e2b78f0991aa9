package realtime.zoo.servers;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.extensions.compression.WebSocketServerCompressionHandler;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Features;

/** Netty, with its own handlers in their usual order. */
public final class NettyServer extends ChannelInitializer<Channel> implements RealServer {
    private static final int LARGEST = 65_536;

    private final boolean strict;
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private Channel listening;

    private NettyServer(boolean strict) {
        this.strict = strict;
    }

    /** Starts on a free port, as Netty's examples show it: compression, and a close frame of the handler's own. */
    public static RealServer asShipped() {
        return new NettyServer(false).start();
    }

    /** Starts on a free port, without extensions and without a close frame of its own. */
    public static RealServer strict() {
        return new NettyServer(true).start();
    }

    private RealServer start() {
        listening = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(this)
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        return this;
    }

    @Override
    protected void initChannel(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        pipeline.addLast(new HttpServerCodec(), new HttpObjectAggregator(LARGEST));
        WebSocketServerProtocolConfig.Builder config = WebSocketServerProtocolConfig.newBuilder()
                .websocketPath("/echo")
                .subprotocols("chat,mqtt")
                .allowExtensions(!strict);
        if (strict) {
            config.sendCloseFrame(null);
        } else {
            pipeline.addLast(new WebSocketServerCompressionHandler(0));
        }
        pipeline.addLast(new WebSocketServerProtocolHandler(config.build()), new Echo(), new NotFound());
    }

    @Override
    public boolean isSharable() {
        return true;
    }

    /** Sends back what it gets. */
    private static final class Echo extends SimpleChannelInboundHandler<WebSocketFrame> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            context.writeAndFlush(frame.retain());
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }

    /** What is left for HTTP. */
    private static final class NotFound extends SimpleChannelInboundHandler<FullHttpRequest> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            HttpResponseStatus status =
                    request.decoderResult().isFailure() ? HttpResponseStatus.BAD_REQUEST : HttpResponseStatus.NOT_FOUND;
            DefaultFullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
            response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
            context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
        }
    }

    @Override
    public String name() {
        return strict ? "netty-strict" : "netty";
    }

    @Override
    public Features features() {
        return strict ? RealServer.super.features().withExtensions() : RealServer.super.features();
    }

    @Override
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
