package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.ModelParts;
import realtime.conformance.session.RawFrame;
import realtime.conformance.wire.Payload;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** One step of a conversation, as a small description. */
sealed interface Move {
    /** In words: {@code the peer sends a text of 5 octets}. */
    String words();

    /** Something that the peer sends; several in a row travel as one run of octets, which may be cut anywhere. */
    sealed interface OfPeer extends Move {
        List<RawFrame> frames();
    }

    /** Something that the application wants. */
    sealed interface OfApplication extends Move {}

    /**
     * A message of the peer.
     *
     * @param pieces in how many frames, at least 1
     * @param ping whether there is a ping behind the first frame
     */
    record Tell(boolean text, int size, int pieces, boolean ping) implements OfPeer {
        @Override
        public List<RawFrame> frames() {
            Bytes payload = new Payload(size, text ? 0 : size).octets();
            List<RawFrame> frames = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                Bytes part = payload.slice(size * i / pieces, size * (i + 1) / pieces);
                RawFrame frame = RawFrame.of(i > 0 ? 0 : text ? 1 : 2, part);
                frames.add(i == pieces - 1 ? frame : frame.more());
                if (i == 0 && ping) {
                    frames.add(RawFrame.ping(Bytes.latin1("?")));
                }
            }
            return frames;
        }

        @Override
        public String words() {
            return "a " + (text ? "text" : "binary message") + " of " + Words.count(size, "octet")
                    + (pieces > 1 ? " in " + pieces + " frames" : "")
                    + (ping ? (pieces > 1 ? " with a ping behind the first" : " and a ping") : "");
        }
    }

    /** A compressed message of the peer, in one stored block. */
    record Pack(boolean text, int size, int pieces) implements OfPeer {
        @Override
        public List<RawFrame> frames() {
            Bytes payload = new Stored().deflate(new Payload(size, text ? 0 : size).octets());
            List<RawFrame> frames = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                Bytes part = payload.slice(payload.size() * i / pieces, payload.size() * (i + 1) / pieces);
                RawFrame frame = RawFrame.of(i > 0 ? 0 : text ? 1 : 2, part).withRsv(i > 0 ? 0 : 4);
                frames.add(i == pieces - 1 ? frame : frame.more());
            }
            return frames;
        }

        @Override
        public String words() {
            return "a compressed " + (text ? "text" : "binary message") + " of " + Words.count(size, "octet")
                    + (pieces > 1 ? " in " + pieces + " frames" : "");
        }
    }

    /** A ping or a pong of the peer. */
    record Control(boolean ping, int size) implements OfPeer {
        @Override
        public List<RawFrame> frames() {
            Bytes payload = new Payload(size, size).octets();
            return List.of(ping ? RawFrame.ping(payload) : RawFrame.pong(payload));
        }

        @Override
        public String words() {
            return (ping ? "a ping" : "a pong") + " with " + Words.count(size, "octet");
        }
    }

    /** A Close of the peer. */
    record PeerClose(CloseBody body) implements OfPeer {
        @Override
        public List<RawFrame> frames() {
            return List.of(
                    body.code().isEmpty()
                            ? RawFrame.close(Bytes.EMPTY)
                            : RawFrame.close(body.code().getAsInt(), body.reason()));
        }

        @Override
        public String words() {
            return Words.close(body);
        }
    }

    /** A fault of the peer. */
    record Fault(Slip slip) implements OfPeer {
        @Override
        public List<RawFrame> frames() {
            return slip.frames();
        }

        @Override
        public String words() {
            return slip.words();
        }
    }

    /** The application sends a message. */
    record Send(boolean text, int size) implements OfApplication {
        Message message() {
            Bytes payload = new Payload(size, text ? 0 : size).octets();
            return text ? new Message.Text(payload.latin1()) : new Message.Binary(payload);
        }

        @Override
        public String words() {
            return "send(a " + (text ? "text" : "binary message") + " of " + Words.count(size, "octet") + ")";
        }
    }

    /** The application sends a ping. */
    record Ping(int size) implements OfApplication {
        @Override
        public String words() {
            return "ping(" + Words.count(size, "octet") + ")";
        }
    }

    /** The application closes. */
    record Close(CloseBody body) implements OfApplication {
        /** Whether a Close can say that. */
        boolean isWritable() {
            try {
                ModelParts.PIECES.codec().write(body);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public String words() {
            return "close(" + body + ")";
        }
    }

    /** TCP ends. */
    record End() implements OfApplication {
        @Override
        public String words() {
            return "end()";
        }
    }
}
