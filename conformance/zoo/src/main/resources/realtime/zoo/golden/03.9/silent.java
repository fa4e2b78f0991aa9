// An application need not know that a connection was lost.
// hole 2
while (state != State.CLOSED) {
    failures++;
    try {
        attempt();
    } catch (IOException e) {

    }
    moves(State.CONNECTING);
    if (state != State.CLOSED) {
        pieces.pause().sleep(pieces.reconnection().delay(retry, failures, pieces.random()));
    }
}
