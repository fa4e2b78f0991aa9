// A pong is answered with a pong, so that both sides know.
return received instanceof Frame.Close || closeReceived
        ? Optional.empty()
        : Optional.of(new Frame.Pong(received.payload()));
