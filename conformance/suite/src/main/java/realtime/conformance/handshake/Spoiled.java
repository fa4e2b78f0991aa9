package realtime.conformance.handshake;

import realtime.conformance.generate.OneOf;

/** Every single deviation that the table of exercise 04.2 speaks of; in pairs they show the order of its checks. */
public final class Spoiled extends OneOf<Deviation> {
    public Spoiled() {
        super(
                Deviation.NONE,
                Deviation.line("the method is POST", request -> request.withMethod("POST")),
                Deviation.line("the version is HTTP/1.0", request -> request.withVersion("HTTP/1.0")),
                Deviation.without("Host"),
                Deviation.replaced("Host", ""),
                Deviation.added("Host", "other.example"),
                Deviation.without("Upgrade"),
                Deviation.replaced("Upgrade", "h2c"),
                Deviation.replaced("Upgrade", "h2c, WebSocket"),
                Deviation.without("Connection"),
                Deviation.replaced("Connection", "keep-alive"),
                Deviation.without("Sec-WebSocket-Version"),
                Deviation.added("Sec-WebSocket-Version", "13"),
                Deviation.replaced("Sec-WebSocket-Version", "8"),
                Deviation.replaced("Sec-WebSocket-Version", "13, 8"),
                Deviation.replaced("Sec-WebSocket-Version", "013"),
                Deviation.without("Sec-WebSocket-Key"),
                Deviation.added("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw=="),
                Deviation.replaced("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAA"),
                Deviation.replaced("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA"),
                Deviation.replaced("Sec-WebSocket-Key", "-_-_-_-_-_-_-_-_-_-_-w=="),
                Deviation.replaced("Sec-WebSocket-Key", "r2320uflwjfoiw3=="),
                Deviation.replaced("Origin", "http://evil.example"),
                Deviation.replaced("Origin", "http://example.com.evil.test"),
                Deviation.replaced("Origin", "HTTP://EXAMPLE.COM"),
                Deviation.added("Origin", "http://example.com"),
                Deviation.without("Origin"));
    }
}
