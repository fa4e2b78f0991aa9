// Waiting does no harm.
// hole 2
while (state != State.CLOSED) {
    failures++;
    try {
        attempt();
    } catch (IOException e) {

    }
    if (moves(State.CONNECTING)) {
        listener.error(State.CONNECTING);
    }
    {
        pieces.pause().sleep(pieces.reconnection().delay(retry, failures, pieces.random()));
    }
}
