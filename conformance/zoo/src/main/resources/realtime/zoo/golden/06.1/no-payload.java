// A ping without a payload needs no pong.
return received instanceof Frame.Ping ping && !closeReceived && !ping.payload().isEmpty()
        ? Optional.of(new Frame.Pong(ping.payload()))
        : Optional.empty();
