// Every control frame but a pong wants an answer.
return received instanceof Frame.Pong || closeReceived
        ? Optional.empty()
        : Optional.of(new Frame.Pong(received.payload()));
