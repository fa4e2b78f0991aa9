package realtime.conformance.handshake;

import realtime.conformance.generate.OneOf;

/** Every single deviation that the table of exercise 04.2 speaks of; in pairs they show the order of its checks. */
public final class Spoiled extends OneOf<Deviation> {
    /** A good key, whose last character says something with the four bits that nobody needs. */
    static final Deviation SPARE_BITS =
            Deviation.replaced("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAB==").breaking("WS-HSS-010");

    public Spoiled() {
        super(
                Deviation.NONE,
                Deviation.line("the method is POST", request -> request.withMethod("POST"))
                        .breaking("WS-HSS-001"),
                Deviation.line("the version is HTTP/1.0", request -> request.withVersion("HTTP/1.0"))
                        .breaking("WS-HSS-002"),
                Deviation.without("Host").breaking("WS-HSS-003"),
                Deviation.replaced("Host", "").breaking("WS-HSS-003"),
                Deviation.added("Host", "other.example").breaking("WS-HSS-003"),
                Deviation.without("Upgrade").breaking("WS-HSS-004"),
                Deviation.replaced("Upgrade", "h2c").breaking("WS-HSS-004"),
                Deviation.replaced("Upgrade", "h2c, WebSocket").breaking("WS-HSS-006"),
                Deviation.without("Connection").breaking("WS-HSS-007"),
                Deviation.replaced("Connection", "keep-alive").breaking("WS-HSS-007"),
                Deviation.without("Sec-WebSocket-Version").breaking("WS-HSS-013"),
                Deviation.added("Sec-WebSocket-Version", "13").breaking("WS-HSS-014"),
                Deviation.replaced("Sec-WebSocket-Version", "8").breaking("WS-VER-001"),
                Deviation.replaced("Sec-WebSocket-Version", "13, 8").breaking("WS-VER-004"),
                Deviation.replaced("Sec-WebSocket-Version", "013").breaking("WS-VER-004"),
                Deviation.without("Sec-WebSocket-Key").breaking("WS-HSS-009"),
                Deviation.added("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==").breaking("WS-HSS-012"),
                Deviation.replaced("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAA").breaking("WS-HSS-010"),
                Deviation.replaced("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA")
                        .breaking("WS-HSS-011"),
                Deviation.replaced("Sec-WebSocket-Key", "-_-_-_-_-_-_-_-_-_-_-w==")
                        .breaking("WS-HSS-011"),
                Deviation.replaced("Sec-WebSocket-Key", "r2320uflwjfoiw3==").breaking("WS-HSS-011"),
                SPARE_BITS,
                Deviation.replaced("Origin", "http://evil.example").breaking("WS-ORI-002"),
                Deviation.replaced("Origin", "http://example.com.evil.test").breaking("WS-ORI-003"),
                Deviation.replaced("Origin", "HTTP://EXAMPLE.COM").breaking("WS-ORI-003"),
                Deviation.added("Origin", "http://example.com").breaking("WS-ORI-002"),
                Deviation.without("Origin").breaking("WS-HSS-025"));
    }
}
