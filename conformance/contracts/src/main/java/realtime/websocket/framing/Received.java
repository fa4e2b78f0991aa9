package realtime.websocket.framing;

/** What an endpoint makes of the frames that come: messages, and control frames between and within them. */
public sealed interface Received permits Message, Frame.Control {}
