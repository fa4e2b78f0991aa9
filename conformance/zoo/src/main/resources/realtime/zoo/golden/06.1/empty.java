// A pong is an empty frame.
import realtime.wire.Bytes;
return received instanceof Frame.Ping && !closeReceived ? Optional.of(new Frame.Pong(Bytes.EMPTY)) : Optional.empty();
