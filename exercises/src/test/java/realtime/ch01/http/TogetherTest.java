package realtime.ch01.http;

import realtime.conformance.http.HttpPeer;
import realtime.conformance.http.HttpServerConformance;

/** The exercises of chapter 01 put together: a whole server, in memory. */
class TogetherTest implements HttpServerConformance {
    @Override
    public HttpPeer peer() {
        return HttpPeer.of(Conversation::new, "/score");
    }
}
