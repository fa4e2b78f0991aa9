package realtime.conformance.wire;

import realtime.conformance.session.Peer;

/** What all properties of a connection share: the peer. */
public interface PeerProperties {
    /** The server or client that is judged. */
    Peer peer();
}
